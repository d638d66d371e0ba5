/* The guard gives the terminal back whatever happens. Everything that a signal can reach here is
   async-signal-safe: constants made beforehand, write, tcsetattr, sigaction, raise. */
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

enum { GRACE_SECONDS = 2, SIGNALS = 65 };

static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
static const int endings[] = {SIGHUP, SIGTERM, SIGINT};
/* What ends a program that does not ask for it; the real-time signals do so too. */
static const int deadly[] = {SIGUSR1, SIGUSR2, SIGPIPE, SIGVTALRM, SIGPROF, SIGXCPU,
                             SIGXFSZ, SIGIO, SIGPWR, SIGSYS,
#ifdef SIGSTKFLT
                             SIGSTKFLT,
#endif
};

static volatile sig_atomic_t armed;
static volatile sig_atomic_t ending;
static bool gone;
static struct sigaction previous[SIGNALS];
static bool taken[SIGNALS];
static struct termios saved_modes;
static int terminal_descriptor = -1;
static int output_descriptor = -1;
static int news[2] = {-1, -1};
static char restore_text[512];
static size_t restore_length;
static int held_stderr = -1;
static int stderr_memory = -1;

/* MARK: What a signal may call */

static void write_all(int descriptor, const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

void cn_stderr_release(void) {
  if (held_stderr < 0) return;
  int real = held_stderr;
  held_stderr = -1;
  char buffer[1024];
  off_t offset = 0;
  ssize_t count;
  dup2(real, STDERR_FILENO);
  while ((count = pread(stderr_memory, buffer, sizeof buffer, offset)) > 0) {
    write_all(STDERR_FILENO, buffer, (size_t)count);
    offset += count;
  }
  close(real);
  close(stderr_memory);
}

/* A background process that sets modes is stopped by SIGTTOU unless it blocks that. */
void cn_guard_restore(void) {
  if (!armed) return;
  armed = 0;
  sigset_t stopping, before;
  sigemptyset(&stopping);
  sigaddset(&stopping, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stopping, &before);
  write_all(output_descriptor, restore_text, restore_length);
  tcsetattr(terminal_descriptor, TCSANOW, &saved_modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  cn_stderr_release();
}

static void tell(char word) {
  int saved = errno;
  while (write(news[1], &word, 1) < 0 && errno == EINTR) {
  }
  errno = saved;
}

static void die_of(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t only;
  cn_guard_restore();
  sigaction(number, &standard, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

/* Swift's own report comes after this, on the normal screen; with no input it waits for nobody. It
   expects the fault to come again, so a signal that was only sent would be survived: that one ends
   the program here. What abort() raises in this process counts as a fault. */
static void on_fault(int number, siginfo_t *info, void *context) {
  (void)context;
  bool was_armed = armed;
  cn_guard_restore();
  if (was_armed) {
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0) dup2(nothing, STDIN_FILENO);
  }
  bool is_abort = number == SIGABRT && info->si_code == SI_TKILL && info->si_pid == getpid();
  if (info->si_code > 0 || is_abort) {
    sigaction(number, &previous[number], NULL);
    if (info->si_code <= 0) raise(number);
  } else {
    die_of(number);
  }
}

/* The program is asked to end in order; when it has not closed the terminal in time, it is stuck. */
static void on_ending(int number) {
  if (ending) return;
  ending = number;
  tell('H');
  alarm(GRACE_SECONDS);
}

static void on_alarm(int number) {
  die_of(ending ? ending : number);
}

/* Nobody asks for these, and the program has nothing to say to them: it ends of them as it would
   without a screen, whoever sent them. */
static void on_deadly(int number) {
  die_of(number);
}

static void on_job_control(int number) {
  tell(number == SIGTSTP ? 'Z' : 'C');
}

/* ncurses only notes the change; the pipe ends a poll that had not yet begun. */
static void on_resize(int number) {
  struct sigaction *inner = &previous[SIGWINCH];
  if (inner->sa_handler != SIG_DFL && inner->sa_handler != SIG_IGN) inner->sa_handler(number);
  tell('R');
}

/* MARK: Taking and giving back */

/* Who started the program may want it to survive these. */
static bool is_left_ignored(int number) {
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) {
    if (deadly[i] == number) return true;
  }
  return number == SIGHUP || number >= SIGRTMIN;
}

static void take(int number, struct sigaction action) {
  if (!taken[number] && sigaction(number, NULL, &previous[number]) != 0) return;
  if (previous[number].sa_handler == SIG_IGN && is_left_ignored(number)) return;
  sigfillset(&action.sa_mask);
  sigdelset(&action.sa_mask, SIGCONT);
  taken[number] = sigaction(number, &action, NULL) == 0;
}

static void take_plain(int number, void (*answer)(int)) {
  take(number, (struct sigaction){.sa_handler = answer, .sa_flags = SA_RESTART});
}

static void set_alternate_stack(void) {
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&ours, NULL);
  }
}

int cn_guard_install(int terminal) {
  static bool at_exit;
  if (tcgetattr(terminal, &saved_modes) != 0) return -1;
  if (news[0] < 0 && pipe2(news, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  terminal_descriptor = terminal;
  ending = 0;
  gone = false;
  cn_guard_news();
  if (!at_exit) at_exit = atexit(cn_guard_restore) == 0;
  set_alternate_stack();
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
    take(faults[i], (struct sigaction){.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK});
  }
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) take_plain(endings[i], on_ending);
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) take_plain(deadly[i], on_deadly);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) take_plain(number, on_deadly);
  take_plain(SIGALRM, on_alarm);
  take_plain(SIGTSTP, on_job_control);
  take_plain(SIGCONT, on_job_control);
  return 0;
}

/* Appends a capability without its padding, which only a paper terminal would need. */
static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != 0 && restore_length < sizeof restore_text) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
    } else {
      restore_text[restore_length++] = *text++;
    }
  }
}

void cn_guard_arm(int output) {
  output_descriptor = output;
  restore_length = 0;
  append(tigetstr("sgr0"));
  append(tigetstr("op"));
  append(tigetstr("rmkx"));
  append(tigetstr("cnorm"));
  if (tigetstr("rmcup") != NULL) append("\033[?2004l\033[?1000l\033[?1006l");
  append(tigetstr("rmcup"));
  append("\r");
  take(SIGWINCH, (struct sigaction){.sa_handler = on_resize});
  armed = 1;
}

void cn_guard_rearm(void) {
  armed = 1;
}

static bool is_of_ending(int number) {
  return number == SIGALRM || number == SIGHUP || number == SIGTERM || number == SIGINT;
}

void cn_guard_lose(void) { gone = true; }

/* A window that closes is seen gone, then hangs up twice: once itself, once through its shell. Who
   ends because of it may still have a book to close, which a signal to end must not cut short; the
   grace begins anew. */
void cn_guard_remove(void) {
  alarm(ending ? GRACE_SECONDS : 0);
  armed = 0;
  for (int number = 1; number < SIGNALS; number++) {
    if (!taken[number] || ((ending || gone) && is_of_ending(number))) continue;
    sigaction(number, &previous[number], NULL);
    taken[number] = false;
  }
}

int cn_guard_news(void) {
  char words[64];
  int bits = 0;
  ssize_t count;
  while ((count = read(news[0], words, sizeof words)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      switch (words[i]) {
      case 'W': bits |= CN_WOKEN; break;
      case 'H': bits |= CN_HUNG_UP; break;
      case 'Z': bits |= CN_STOP_ASKED; break;
      case 'C': bits |= CN_CONTINUED; break;
      case 'R': bits |= CN_RESIZED; break;
      }
    }
  }
  return bits;
}

int cn_guard_descriptor(void) { return news[0]; }

void cn_guard_wake(void) {
  if (news[1] >= 0) tell('W');
}

void cn_guard_stop_here(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void cn_stderr_hold(void) {
  if (held_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    if (real >= 0) close(real);
    return;
  }
  stderr_memory = memory;
  held_stderr = real;
}
