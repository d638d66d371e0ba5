/* The door to libqrencode. */
#include <qrencode.h>
