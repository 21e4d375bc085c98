-- A history of format 2, as Invito 0.2 writes it: that of format 1, the step to format 2, and what is new in it.
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
ALTER TABLE invite ADD COLUMN settled_at TEXT;
    ALTER TABLE invite ADD COLUMN settled_how TEXT;
    ALTER TABLE invite ADD COLUMN checked TEXT;
    ALTER TABLE invite ADD COLUMN leads INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE invite ADD COLUMN subscribe INTEGER;
    ALTER TABLE invite ADD COLUMN renews TEXT;
    ALTER TABLE invite ADD COLUMN language TEXT;
    ALTER TABLE invite ADD COLUMN message TEXT;
    ALTER TABLE invite ADD COLUMN alive TEXT;
    CREATE INDEX invite_renewing ON invite (renews) WHERE renews IS NOT NULL;
    CREATE TABLE roster (
        account TEXT NOT NULL PRIMARY KEY,
        version TEXT,
        seen TEXT NOT NULL,
        revision INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE contact (
        account TEXT NOT NULL,
        address TEXT NOT NULL,
        subscription TEXT NOT NULL,
        PRIMARY KEY (account, address)
    ) WITHOUT ROWID;
    CREATE TABLE arrival (
        account TEXT NOT NULL,
        address TEXT NOT NULL,
        at TEXT NOT NULL,
        how TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (account, address)
    ) WITHOUT ROWID;
UPDATE invite SET settled_at='2026-11-24T09:00:00.000000Z',settled_how='push' WHERE id='bbbbbbbb';
UPDATE invite SET checked='2026-11-24T15:00:00.250000Z',alive='2026-11-24T09:00:00.250000Z',leads=1,language='de',message='Hallo {name}!
{link}' WHERE id='aaaaaaaa';
INSERT INTO invite VALUES(7,'gggggggg','ana@club.example','contact','account-and-contact','server','waiting',NULL,'Ben',NULL,NULL,'2026-11-24T08:30:00.000000Z','2026-12-01T08:30:00Z',1,'Prosody','13.0.6','xmpp:ana@club.example?roster;preauth=tokenG;ibr=y',NULL,NULL,NULL,NULL,0,NULL,'aaaaaaaa','de',NULL,NULL);
INSERT INTO invite VALUES(8,'hhhhhhhh','юля@пример.рф','account','account','server','used',NULL,'','eva',NULL,'2026-11-24T08:31:00.000000Z','2026-12-01T08:30:00Z',1,'ejabberd','26.7','xmpp:eva@xn--e1afmkfd.xn--p1ai?register;preauth=tokenH','https://xn--e1afmkfd.xn--p1ai/invites/tokenH','2026-11-25T00:00:00.000000Z','page','2026-11-25T00:00:00.000000Z',1,1,NULL,NULL,NULL,'2026-11-24T20:00:00.000000Z');
INSERT INTO roster VALUES('ana@club.example','v17','2026-11-24T10:00:00.000000Z',4);
INSERT INTO contact VALUES('ana@club.example','ben@club.example','both');
INSERT INTO contact VALUES('ana@club.example','юля@пример.рф','from');
INSERT INTO contact VALUES('ana@club.example','max@club.example','none');
INSERT INTO roster VALUES('юля@пример.рф',NULL,'2026-11-24T10:00:00.000000Z',1);
INSERT INTO arrival VALUES('ana@club.example','ben@club.example','2026-11-24T10:00:00.000000Z','roster','2026-11-24T09:30:00.000000Z');
PRAGMA user_version=2;
COMMIT;
