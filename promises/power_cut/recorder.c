// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program, this writes down all that the program does to the files of one folder,
// in order: a line of words parted by tabs for each, and after a line of "write" the bytes.
//
//   open INODE NEW PATH      a file was opened to be written; NEW is 1 if it was not there before
//   write INODE AT LENGTH    bytes were written
//   size INODE LENGTH        it was cut or lengthened
//   sync INODE               its bytes were flushed to the disk
//   folder PATH              the names in a folder were flushed
//   unlink PATH, rename PATH TO, told TEXT
//   unseen WHAT              something happened that cannot be recorded: the recording is useless
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const char *watched;
static int record = -2;
static char noted[MOST];  // which descriptors are of files or folders that are watched: 1 or 2

static int awake(void) {
    if (record == -2) {
        const char *log = getenv("RECORDER_LOG");
        watched = getenv("RECORDER_FOLDER");
        record = -1;
        if (log && watched) {
            int opened = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
            record = syscall(SYS_fcntl, opened, F_DUPFD_CLOEXEC, MOST / 2);
            syscall(SYS_close, opened);
        }
    }
    return record >= 0;
}

static int inside(const char *path) {
    return awake() && path && strncmp(path, watched, strlen(watched)) == 0;
}

static int is_noted(int file, int as) {
    return file >= 0 && file < MOST && noted[file] == as && awake();
}

static void note(const void *bytes, size_t length, const char *form, ...) {
    char line[2048];
    va_list values;
    va_start(values, form);
    int long_ = vsnprintf(line, sizeof line, form, values);
    va_end(values);
    struct iovec parts[2] = {{line, long_}, {(void *)bytes, length}};
    if (syscall(SYS_writev, record, parts, length ? 2 : 1) != (long)(long_ + length)) abort();
}

static unsigned long inode(int file) {
    struct stat facts;
    return fstat(file, &facts) == 0 ? facts.st_ino : 0;
}

static int opened(int file, const char *path, int flags, int was_there) {
    if (file < 0 || file >= MOST || !inside(path)) return file;
    struct stat facts;
    if (fstat(file, &facts) != 0) return file;
    if (S_ISDIR(facts.st_mode)) noted[file] = 2;
    else if ((flags & O_ACCMODE) != O_RDONLY) {
        noted[file] = 1;
        note(0, 0, "open\t%lu\t%d\t%s\n", facts.st_ino, !was_there, path);
        if (was_there && (flags & O_TRUNC)) note(0, 0, "size\t%lu\t0\n", facts.st_ino);
    }
    return file;
}

static mode_t mode_of(int flags, va_list values) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(values, mode_t) : 0;
}

#define OPEN(name)                                                   \
    int name(const char *path, int flags, ...) {                     \
        va_list values;                                              \
        va_start(values, flags);                                     \
        mode_t mode = mode_of(flags, values);                        \
        va_end(values);                                              \
        int there = syscall(SYS_access, path, F_OK) == 0;            \
        return opened(REAL(name)(path, flags, mode), path, flags, there); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                 \
    int name(int from, const char *path, int flags, ...) {           \
        va_list values;                                              \
        va_start(values, flags);                                     \
        mode_t mode = mode_of(flags, values);                        \
        va_end(values);                                              \
        int there = syscall(SYS_faccessat, from, path, F_OK) == 0;   \
        return opened(REAL(name)(from, path, flags, mode), path, flags, there); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    if (file >= 0 && file < MOST) noted[file] = 0;
    return REAL(close)(file);
}

#define PWRITE(name, offset)                                                        \
    ssize_t name(int file, const void *bytes, size_t length, offset at) {           \
        ssize_t done = REAL(name)(file, bytes, length, at);                         \
        if (done > 0 && is_noted(file, 1))                                          \
            note(bytes, done, "write\t%lu\t%lld\t%zd\n", inode(file), (long long)at, done); \
        return done;                                                                \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int file, const void *bytes, size_t length) {
    if (!is_noted(file, 1)) return REAL(write)(file, bytes, length);
    ssize_t done = REAL(write)(file, bytes, length);
    if (done > 0) {
        long long end = lseek(file, 0, SEEK_CUR);
        note(bytes, done, "write\t%lu\t%lld\t%zd\n", inode(file), end - done, done);
    }
    return done;
}

#define SIZE(name, offset)                                                        \
    int name(int file, offset length) {                                           \
        int failed = REAL(name)(file, length);                                    \
        if (!failed && is_noted(file, 1))                                         \
            note(0, 0, "size\t%lu\t%lld\n", inode(file), (long long)length);      \
        return failed;                                                            \
    }
SIZE(ftruncate, off_t)
SIZE(ftruncate64, off64_t)

static void flushed(int file) {
    if (is_noted(file, 1)) note(0, 0, "sync\t%lu\n", inode(file));
    if (is_noted(file, 2)) {
        char link[64], path[1024];
        snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        ssize_t length = readlink(link, path, sizeof path - 1);
        path[length > 0 ? length : 0] = 0;
        note(0, 0, "folder\t%s\n", path);
    }
}

#define SYNC(name)                      \
    int name(int file) {                \
        int failed = REAL(name)(file);  \
        if (!failed) flushed(file);     \
        return failed;                  \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    int failed = REAL(unlink)(path);
    if (!failed && inside(path)) note(0, 0, "unlink\t%s\n", path);
    return failed;
}

int rename(const char *path, const char *to) {
    int failed = REAL(rename)(path, to);
    if (!failed && (inside(path) || inside(to))) note(0, 0, "rename\t%s\t%s\n", path, to);
    return failed;
}

// What would pass by unseen is told, so that nobody trusts a recording with holes.
#define UNSEEN(name, file, parameters, arguments)                      \
    ssize_t name parameters {                                          \
        if (is_noted(file, 1)) note(0, 0, "unseen\t%s\n", #name);      \
        return REAL(name) arguments;                                   \
    }
UNSEEN(sendfile, to, (int to, int from, off_t *at, size_t length), (to, from, at, length))
UNSEEN(sendfile64, to, (int to, int from, off64_t *at, size_t length), (to, from, at, length))
UNSEEN(copy_file_range, to,
       (int from, off64_t *at, int to, off64_t *there, size_t length, unsigned flags),
       (from, at, to, there, length, flags))
UNSEEN(writev, file, (int file, const struct iovec *parts, int count), (file, parts, count))

void *mmap64(void *at, size_t length, int rights, int flags, int file, off64_t from) {
    if ((flags & MAP_SHARED) && (rights & PROT_WRITE) && is_noted(file, 1))
        note(0, 0, "unseen\tmmap\n");
    return REAL(mmap64)(at, length, rights, flags, file, from);
}

// The program calls this to say that something is done and may not be lost from now on.
void recorder_tell(const char *text) {
    if (awake()) note(0, 0, "told\t%s\n", text);
}
