/* The door to libncursesw: what Swift cannot import by itself, and the crash guard. */
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* MARK: Drawing */

/* One glyph of a row: a spacing character, up to four combining ones (0 ends the list), the cells
   that it must take, its attributes and its colour pair. */
struct cn_glyph {
  uint32_t scalars[5];
  uint32_t columns;
  uint32_t attributes;
  int32_t pair;
};

enum {
  CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16
};

/* Puts a whole row on stdscr, from its first column. */
void cn_put_row(int row, const struct cn_glyph *glyphs, int count);

/* The next refresh clears the screen and draws all of it. */
void cn_repaint(void);

/* The cells that libc gives to a character: 0, 1, 2, or -1 when it is unknown or a control. */
int cn_width(uint32_t scalar);

/* The spacing character and the colour pair that ncurses holds for a cell of stdscr. */
uint32_t cn_cell(int row, int column, int *pair);

/* MARK: Setting up */

/* setlocale, falling back to C.UTF-8 where the environment names no UTF-8 locale.
   Answers whether text can be written as UTF-8. */
bool cn_set_locale(void);

/* Whether a terminal of this type is known and text can be placed on it. */
bool cn_type_places_text(const char *type, int output);

/* newterm on two descriptors, which stay the caller's; NULL when the type is unknown. */
SCREEN *cn_open(const char *type, int input, int output);

/* Ends what cn_open began: the screen and its streams. */
void cn_close(SCREEN *screen);

void cn_define_key(const char *sequence, int code);
int cn_rows(void);
int cn_columns(void);
int cn_color_count(void);
int cn_pair_limit(void);
int cn_key_code(const char *capability);

/* Bytes that wait on a descriptor; -1 when it is gone. */
int cn_waiting(int descriptor);

/* MARK: The guard: whatever ends the program, the terminal is given back. */

enum {
  CN_WOKEN = 1, CN_HUNG_UP = 2, CN_STOP_ASKED = 4, CN_CONTINUED = 8, CN_RESIZED = 16
};

/* Saves the modes of the terminal and takes over the signals. Call it before cn_open, so that
   ncurses leaves them alone; -1 when the descriptor is no terminal. */
int cn_guard_install(int terminal);

/* After cn_open: learns how to restore this type of terminal and arms the guard. */
void cn_guard_arm(int output);

/* The guard's own way back: nothing happens when it is not armed. */
void cn_guard_restore(void);

/* The screen is ours again after a pause. */
void cn_guard_rearm(void);

/* Gives the signals back; those to end stay here when one came or the terminal is gone. */
void cn_guard_remove(void);

/* The terminal is gone: from here on a signal to end is no news. */
void cn_guard_lose(void);

/* What signals and wakes told since the last call, as CN_ bits. */
int cn_guard_news(void);

/* The descriptor that becomes readable with news. */
int cn_guard_descriptor(void);

/* Makes cn_guard_descriptor readable; may be called from any thread. */
void cn_guard_wake(void);

/* Stops the process group, as the terminal's own Ctrl-Z would, until it is continued. */
void cn_guard_stop_here(void);

/* Keeps what is written to stderr, when that is a terminal, until the guard gives it back. */
void cn_stderr_hold(void);
void cn_stderr_release(void);

#endif
