//! SHA-512 for the `sasl` crate's SCRAM, which has SHA-1 and SHA-256 only.

use hmac::digest::InvalidLength;
use hmac::{Hmac, Mac};
use sasl::common::Password;
use sasl::common::scram::{DeriveError, ScramProvider};
use sha2::Digest;

/// SCRAM-SHA-512.
pub struct Sha512;

impl ScramProvider for Sha512 {
    // Of the secrets that are stored in place of a password, which we never do; the crate has none for SHA-512.
    type Secret = sasl::secret::Pbkdf2Sha256;

    fn name() -> &'static str {
        "SHA-512"
    }

    fn hash(data: &[u8]) -> Vec<u8> {
        sha2::Sha512::digest(data).to_vec()
    }

    fn hmac(data: &[u8], key: &[u8]) -> Result<Vec<u8>, InvalidLength> {
        let mut mac = Hmac::<sha2::Sha512>::new_from_slice(key)?;
        mac.update(data);
        Ok(mac.finalize().into_bytes().to_vec())
    }

    fn derive(password: &Password, salt: &[u8], iterations: u32) -> Result<Vec<u8>, DeriveError> {
        let Password::Plain(password) = password else {
            return Err(DeriveError::IncompatibleHashingMethod("a stored secret".to_owned(), Self::name().to_owned()));
        };
        let mut key = vec![0; 64];
        pbkdf2::pbkdf2::<Hmac<sha2::Sha512>>(password.as_bytes(), salt, iterations, &mut key)?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_derived_as_others_derive_them() {
        // PBKDF2-HMAC-SHA512, "password", "salt", one round: the widely published vector.
        let key = Sha512::derive(&Password::Plain("password".to_owned()), b"salt", 1).expect("plain is taken");
        let start: String = key.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(start, "867f70cf1ade02cf");
        assert_eq!(key.len(), 64);
    }

    #[test]
    fn messages_are_signed_as_others_sign_them() {
        // RFC 4231, test case 2.
        let mac = Sha512::hmac(b"what do ya want for nothing?", b"Jefe").expect("any key is taken");
        let start: String = mac.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(start, "164b7a7bfcf819e2");
    }
}
