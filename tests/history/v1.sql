-- A history of format 1, as Invito 0.1 writes it.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE invite (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        asked TEXT NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        status TEXT NOT NULL,
        accepted_by TEXT,
        label TEXT NOT NULL,
        username TEXT,
        batch TEXT,
        created TEXT NOT NULL,
        expires TEXT,
        expires_readable INTEGER NOT NULL DEFAULT 1,
        software_name TEXT,
        software_version TEXT,
        uri TEXT,
        landing TEXT
    );
INSERT INTO invite VALUES(1,'aaaaaaaa','ana@club.example','contact','account-and-contact','server','waiting',NULL,'Ben',NULL,NULL,'2026-11-23T13:11:30.000000Z','2026-11-30T13:11:30Z',1,'Prosody','0.12.3','xmpp:ana@club.example?roster;preauth=tokenA;ibr=y','https://club.example/invite/tokenA');
INSERT INTO invite VALUES(2,'bbbbbbbb','ana@club.example','contact','contact','server','accepted','юля@пример.рф','',NULL,NULL,'2026-11-23T13:11:30.000001Z','2026-11-30T13:11:30.25Z',1,'Prosody','0.12.3','xmpp:ana@club.example?roster;preauth=tokenB',NULL);
INSERT INTO invite VALUES(3,'cccccccc','ana@club.example','account','account','server','used',NULL,'Chess club','eva','spring','2026-11-24T08:00:00.500000Z','next week',0,NULL,NULL,'xmpp:eva@club.example?register;preauth=tokenC','javascript:alert(1)');
INSERT INTO invite VALUES(4,'dddddddd','юля@пример.рф','account','account','server','unknown',NULL,'','max',NULL,'2026-11-24T08:00:01.000000Z',NULL,1,'ejabberd','26.4',NULL,NULL);
INSERT INTO invite VALUES(5,'eeeeeeee','ana@club.example','contact','contact','own','withdrawn',NULL,'O''Neil & "Co" %_',NULL,NULL,'2026-11-24T08:00:02.000000Z',NULL,1,NULL,NULL,'xmpp:ana@club.example?roster;preauth=tokenE','http://club.example/tokenE');
INSERT INTO invite VALUES(6,'ffffffff','ana@club.example','password-reset','password-reset','server','waiting',NULL,'Ben',NULL,NULL,'2026-11-24T08:00:03.000000Z','2026-11-25T08:00:03Z',1,'Prosody','13.0.6','xmpp:ben@club.example?register;preauth=tokenF','https://club.example/reset/tokenF');
CREATE INDEX invite_newest ON invite (created DESC, seq DESC);
CREATE INDEX invite_of_account ON invite (account, created DESC, seq DESC);
PRAGMA user_version=1;
COMMIT;
