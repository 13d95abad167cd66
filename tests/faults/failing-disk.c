// Preloaded before libc: makes writing or syncing Leia's database fail while a file says so.
// FAILING_DISK names that file; it holds «full», «readonly», «sync», or nothing.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_database(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "leia.db") != NULL;
}

static char fault(int fd) {
  const char *file = getenv("FAILING_DISK");
  if (!file || !is_database(fd)) return 0;
  int told = open(file, O_RDONLY);
  if (told < 0) return 0;
  char first = 0;
  if (read(told, &first, 1) != 1) first = 0;
  close(told);
  return first;
}

static int fails(int fd, int syncing) {
  char told = fault(fd);
  if (syncing && told == 's') errno = EIO;
  else if (!syncing && told == 'f') errno = ENOSPC;
  else if (!syncing && told == 'r') errno = EROFS;
  else return 0;
  return 1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  return fails(fd, 0) ? -1 : real(fd, bytes, count, at);
}

int ftruncate64(int fd, off64_t length) {
  static int (*real)(int, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "ftruncate64");
  return fails(fd, 0) ? -1 : real(fd, length);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  return fails(fd, 1) ? -1 : real(fd);
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
  return fails(fd, 1) ? -1 : real(fd);
}
