/* The door to libcrypto of OpenSSL 3. */
#include <openssl/crypto.h>
#include <openssl/evp.h>
