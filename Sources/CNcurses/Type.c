/* A file of its own, because term.h makes macros of words such as lines and columns. */
#define _GNU_SOURCE
#include "CNcurses.h"

#include <term.h>

/* Without a way to place text there is no screen: of "dumb" ncurses makes one all the same. */
bool cn_type_places_text(const char *type, int output) {
  int fault = 0;
  if (setupterm(type, output, &fault) != OK) return false;
  const char *place = tigetstr("cup");
  bool places = place != NULL && place != (const char *)-1;
  del_curterm(set_curterm(NULL));
  return places;
}
