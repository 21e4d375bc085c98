#!/bin/bash
# certificates.sh DIR NAME...   a throw-away authority in DIR and what it signs:
#   ca.pem      what a client has to trust
#   good.pem    valid for all NAMEs, or numbers (and their keys beside them, *.key)
#   wrong.pem   valid, but for another name
#   expired.pem its time is over
set -euo pipefail

dir=$1
shift
mkdir -p "$dir"
cd "$dir"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

# leaf FILE DAYS NAME...
leaf() {
    local file=$1 days=$2 names
    shift 2
    names=$(printf ',DNS:%s' "$@" | sed -E 's/DNS:([0-9.]+)(,|$)/IP:\1\2/g')
    key "$file.key"
    openssl req -new -key "$file.key" -subj "/CN=$1" -out "$file.csr"
    openssl x509 -req -in "$file.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$days" -out "$file.pem" \
        -extfile <(printf '%s\n' 'basicConstraints=critical,CA:FALSE' 'keyUsage=critical,digitalSignature' \
            'extendedKeyUsage=serverAuth' "subjectAltName=${names#,}") 2> openssl.log ||
        { cat openssl.log >&2; return 1; }
    rm "$file.csr" openssl.log
}

key ca.key
openssl req -x509 -new -key ca.key -days 30 -subj '/CN=Throw-away authority of a test' \
    -addext 'keyUsage=critical,keyCertSign,cRLSign' -out ca.pem
leaf good 30 "$@"
leaf wrong 30 somewhere-else.test
leaf expired -1 "$@"
rm ca.key ca.srl
# Read by the server's user, who may not be the one who made them.
chmod 644 ./*.pem ./*.key
