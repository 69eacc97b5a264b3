// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Stands before the C library in a program under test, and lets its operations fail as the plan
/// says. Each function here is the one of that name.

#include "failingplan.h"

#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using Torture::FailingPlan;
using Torture::plan;

extern "C" {
void *__libc_malloc(std::size_t size); // NOLINT: its name
void *__libc_realloc(void *memory, std::size_t size); // NOLINT
}

namespace {

using Ending = FailingPlan::Ending;

/// The function of the C library that goes by that name.
template <typename Function> Function *realOf(Function * /*shadow*/, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isFailing(int descriptor, const char *what)
{
    return plan().hasFile(descriptor) && plan().next(what, {}) != Ending::Goes;
}

bool isFailing(const char *path, const char *what)
{
    return plan().hasPath(path) && plan().next(what, path) != Ending::Goes;
}

/// Writes by \a write, which is given the size.
template <typename Write> ssize_t written(int descriptor, std::size_t size, const Write &write)
{
    if (plan().hasSocket(descriptor))
        return plan().next("send", {}, true) == Ending::Goes ? write(size) : -1;
    if (!plan().hasFile(descriptor))
        return write(size);
    switch (plan().next("write", {})) {
    case Ending::Goes:
        return write(size);
    case Ending::IsCut:
        if (size > 1)
            return write(size / 2);
        errno = ENOSPC;
        break;
    case Ending::Fails:
        break;
    }
    return -1;
}

template <typename Send> ssize_t sent(int descriptor, const char *what, const Send &send)
{
    if (plan().hasSocket(descriptor) && plan().next(what, {}, true) != Ending::Goes)
        return -1;
    return send();
}

bool isMaking(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

mode_t modeOf(int flags, va_list arguments)
{
    return isMaking(flags) ? va_arg(arguments, mode_t) : 0;
}

/// Whether opening that file fails, as seen from \a caller.
bool isOpeningFailing(const char *path, int flags, const void *caller)
{
    if (plan().hasPath(path))
        plan().learnCaller(caller);
    return isMaking(flags) && isFailing(path, "open");
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    static auto *const real = realOf(&write, "write");
    return written(descriptor, size, [&](size_t most) { return real(descriptor, data, most); });
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t at)
{
    static auto *const real = realOf(&pwrite, "pwrite");
    return written(descriptor, size, [&](size_t most) { return real(descriptor, data, most, at); });
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at)
{
    static auto *const real = realOf(&pwrite64, "pwrite64");
    return written(descriptor, size, [&](size_t most) { return real(descriptor, data, most, at); });
}

ssize_t writev(int descriptor, const iovec *parts, int count)
{
    static auto *const real = realOf(&writev, "writev");
    return written(descriptor, 0, [&](size_t) { return real(descriptor, parts, count); });
}

ssize_t send(int descriptor, const void *data, size_t size, int flags)
{
    static auto *const real = realOf(&send, "send");
    return sent(descriptor, "send", [&] { return real(descriptor, data, size, flags); });
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static auto *const real = realOf(&sendmsg, "sendmsg");
    return sent(descriptor, "send", [&] { return real(descriptor, message, flags); });
}

ssize_t read(int descriptor, void *data, size_t size)
{
    static auto *const real = realOf(&read, "read");
    return sent(descriptor, "receive", [&] { return real(descriptor, data, size); });
}

ssize_t recv(int descriptor, void *data, size_t size, int flags)
{
    static auto *const real = realOf(&recv, "recv");
    return sent(descriptor, "receive", [&] { return real(descriptor, data, size, flags); });
}

ssize_t recvmsg(int descriptor, msghdr *message, int flags)
{
    static auto *const real = realOf(&recvmsg, "recvmsg");
    return sent(descriptor, "receive", [&] { return real(descriptor, message, flags); });
}

int fsync(int descriptor)
{
    static auto *const real = realOf(&fsync, "fsync");
    return isFailing(descriptor, "sync") ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *const real = realOf(&fdatasync, "fdatasync");
    return isFailing(descriptor, "sync") ? -1 : real(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static auto *const real = realOf(&ftruncate, "ftruncate");
    return isFailing(descriptor, "truncate") ? -1 : real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *const real = realOf(&ftruncate64, "ftruncate64");
    return isFailing(descriptor, "truncate") ? -1 : real(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = realOf(&rename, "rename");
    return isFailing(to, "rename") ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    static auto *const real = realOf(&renameat2, "renameat2");
    return isFailing(to, "rename") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = realOf(&link, "link");
    return isFailing(to, "link") ? -1 : real(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = realOf(&linkat, "linkat");
    return isFailing(to, "link") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = realOf(&mkdir, "mkdir");
    return isFailing(path, "mkdir") ? -1 : real(path, mode);
}

int open(const char *path, int flags, ...)
{
    static auto *const real = realOf(&open, "open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const bool fails = isOpeningFailing(path, flags, __builtin_return_address(0));
    return fails ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = realOf(&open64, "open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const bool fails = isOpeningFailing(path, flags, __builtin_return_address(0));
    return fails ? -1 : real(path, flags, mode);
}

void *malloc(size_t size) noexcept
{
    const void *caller = __builtin_return_address(0);
    const bool fails = plan().hasMemoryOf(caller) && plan().next("memory", {}) != Ending::Goes;
    return fails ? nullptr : __libc_malloc(size);
}

void *realloc(void *memory, size_t size) noexcept
{
    const void *caller = __builtin_return_address(0);
    const bool fails = plan().hasMemoryOf(caller) && plan().next("memory", {}) != Ending::Goes;
    return fails ? nullptr : __libc_realloc(memory, size);
}

} // extern "C"
