#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { MOST_COLUMNS = 1024 };

static FILE *input_stream;
static FILE *output_stream;

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CN_BOLD) attributes |= A_BOLD;
  if (bits & CN_DIM) attributes |= A_DIM;
  if (bits & CN_ITALIC) attributes |= A_ITALIC;
  if (bits & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

int cn_width(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}

/* A character that libc measures differently would shift the rest of the row: it is replaced by
   as many question marks as it was given cells. */
void cn_put_row(int row, const struct cn_glyph *glyphs, int count) {
  cchar_t cells[MOST_COLUMNS];
  int used = 0;
  for (int i = 0; i < count && used + 2 <= MOST_COLUMNS; i++) {
    const struct cn_glyph *glyph = &glyphs[i];
    attr_t attributes = attributes_of(glyph->attributes);
    int pair = glyph->pair;
    wchar_t text[6] = {0};
    bool agrees = cn_width(glyph->scalars[0]) == (int)glyph->columns;
    for (int k = 0; agrees && k < 5 && glyph->scalars[k] != 0; k++) {
      if (k == 0 || cn_width(glyph->scalars[k]) == 0) text[wcslen(text)] = (wchar_t)glyph->scalars[k];
    }
    if (agrees && setcchar(&cells[used], text, attributes, 0, &pair) == OK) {
      used++;
      continue;
    }
    for (uint32_t k = 0; k < glyph->columns; k++) {
      setcchar(&cells[used++], L"?", attributes, 0, &pair);
    }
  }
  mvwadd_wchnstr(stdscr, row, 0, cells, used);
}

void cn_repaint(void) {
  clearok(curscr, TRUE);
}

uint32_t cn_cell(int row, int column, int *pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes;
  short narrow_pair;
  if (mvwin_wch(stdscr, row, column, &cell) == ERR) return 0;
  getcchar(&cell, text, &attributes, &narrow_pair, pair);
  return (uint32_t)text[0];
}

bool cn_set_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static FILE *stream_on(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

SCREEN *cn_open(const char *type, int input, int output) {
  input_stream = stream_on(input, "r");
  output_stream = stream_on(output, "w");
  if (input_stream == NULL || output_stream == NULL) return NULL;
  unsetenv("LINES");
  unsetenv("COLUMNS");
  SCREEN *screen = newterm(type, output_stream, input_stream);
  if (screen == NULL) return NULL;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (getenv("ESCDELAY") == NULL) set_escdelay(50);
  return screen;
}

void cn_close(SCREEN *screen) {
  if (screen != NULL) delscreen(screen);
  if (input_stream != NULL) fclose(input_stream);
  if (output_stream != NULL) fclose(output_stream);
  input_stream = NULL;
  output_stream = NULL;
}

void cn_define_key(const char *sequence, int code) {
  if (key_defined(sequence) <= 0) define_key(sequence, code);
}

int cn_rows(void) { return getmaxy(stdscr); }
int cn_columns(void) { return getmaxx(stdscr); }
int cn_color_count(void) { return COLORS; }
int cn_pair_limit(void) { return COLOR_PAIRS; }

int cn_key_code(const char *capability) {
  const char *sequence = tigetstr(capability);
  if (sequence == NULL || sequence == (const char *)-1) return 0;
  int code = key_defined(sequence);
  return code > 0 ? code : 0;
}

int cn_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) < 0 ? -1 : count;
}
