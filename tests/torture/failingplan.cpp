// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failingplan.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <link.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace Torture {

namespace {

std::atomic<long> operations{0};
// Where the code of SQLite is.
std::atomic<std::uintptr_t> sqliteBegin{0};
std::atomic<std::uintptr_t> sqliteEnd{0};

bool isBelow(std::string_view path, const char *folder)
{
    return folder != nullptr && path.starts_with(folder);
}

std::string_view decimal(unsigned number, std::array<char, 16> &buffer)
{
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())};
}

std::string_view behind(int descriptor, std::array<char, PATH_MAX> &buffer)
{
    std::array<char, 64> link{"/proc/self/fd/"};
    std::array<char, 16> digits{};
    const std::string_view number = decimal(static_cast<unsigned>(descriptor), digits);
    std::memcpy(link.data() + std::strlen(link.data()), number.data(), number.size());
    const ssize_t length = ::readlink(link.data(), buffer.data(), buffer.size());
    return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0))};
}

int takeSqlite(dl_phdr_info *info, std::size_t /*size*/, void *caller)
{
    const auto at = reinterpret_cast<std::uintptr_t>(caller);
    if (std::strstr(info->dlpi_name, "sqlite") == nullptr)
        return 0;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto &part = info->dlpi_phdr[i];
        const std::uintptr_t begin = info->dlpi_addr + part.p_vaddr;
        if (part.p_type == PT_LOAD && at >= begin && at < begin + part.p_memsz) {
            sqliteEnd = begin + part.p_memsz;
            sqliteBegin = begin;
            return 1;
        }
    }
    return 0;
}

} // namespace

FailingPlan::FailingPlan()
    : m_folder(std::getenv("TORTURE_FOLDER"))
    , m_peer(std::getenv("TORTURE_PEER"))
    , m_hasMemory(std::getenv("TORTURE_MEMORY") != nullptr)
    , m_number(0)
    , m_mode(Mode::Once)
{
    if (const char *number = std::getenv("TORTURE_NUMBER"))
        m_number = std::strtol(number, nullptr, 10);
    if (const char *mode = std::getenv("TORTURE_MODE"))
        m_mode = *mode == 'e'                ? Mode::End
            : std::strcmp(mode, "once") == 0 ? Mode::Once
                                             : Mode::Onwards;
    if (const char *log = std::getenv("TORTURE_LOG"))
        m_log = static_cast<int>(
            ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

bool FailingPlan::hasFile(int descriptor) const
{
    std::array<char, PATH_MAX> buffer; // NOLINT: filled by what reads it
    return m_folder != nullptr && isBelow(behind(descriptor, buffer), m_folder);
}

bool FailingPlan::hasPath(const char *path) const
{
    return path != nullptr && isBelow(path, m_folder);
}

bool FailingPlan::hasSocket(int descriptor) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    if (m_peer == nullptr
        || ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return false;
    if (address.ss_family == AF_UNIX)
        return std::strcmp(reinterpret_cast<const sockaddr_un *>(&address)->sun_path, m_peer) == 0;
    if (address.ss_family != AF_INET)
        return false;
    std::array<char, 16> digits{};
    const auto port = ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    return decimal(port, digits) == m_peer;
}

bool FailingPlan::hasMemoryOf(const void *caller) const
{
    const auto at = reinterpret_cast<std::uintptr_t>(caller);
    return m_hasMemory && at >= sqliteBegin && at < sqliteEnd;
}

void FailingPlan::learnCaller(const void *caller)
{
    if (m_hasMemory && sqliteBegin == 0)
        ::dl_iterate_phdr(takeSqlite, const_cast<void *>(caller));
}

FailingPlan::Ending FailingPlan::next(std::string_view what, std::string_view where, bool isSocket)
{
    const long number = ++operations;
    note(what, where);
    if (m_number == 0 || number < m_number || (m_mode == Mode::Once && number > m_number))
        return Ending::Goes;
    if (m_mode == Mode::End) {
        ::kill(::getpid(), SIGKILL);
        ::pause();
    }
    if (m_mode == Mode::Onwards && number == m_number && !isSocket && what == "write")
        return Ending::IsCut;
    if (isSocket)
        errno = m_mode == Mode::Once ? ECONNRESET : EPIPE;
    else if (what == "memory")
        errno = ENOMEM;
    else
        errno = m_mode == Mode::Once ? EIO : ENOSPC;
    return Ending::Fails;
}

void FailingPlan::note(std::string_view what, std::string_view where) const
{
    if (m_log < 0)
        return;
    std::array<char, 256> line; // NOLINT: filled as far as it is written
    char *end = std::copy(what.begin(), what.end(), line.data());
    *end++ = ' ';
    // The end of a path says more than its beginning.
    where = where.substr(where.size() - std::min<std::size_t>(where.size(), 200));
    end = std::copy(where.begin(), where.end(), end);
    *end++ = '\n';
    static_cast<void>(
        ::syscall(SYS_write, m_log, line.data(), static_cast<std::size_t>(end - line.data())));
}

FailingPlan &plan()
{
    static FailingPlan plan;
    return plan;
}

} // namespace Torture
