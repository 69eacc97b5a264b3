// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/servicemanager.h>

#include <base/platform/descriptors.h>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace RadarDesk::base {

namespace {

/// The first descriptor that a service manager hands over.
constexpr int FirstDescriptor = 3;

/// The value of a variable, which is removed: it isn't for programs that this one starts.
QByteArray taken(const char *variable)
{
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

} // namespace

void notifyServiceManager(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    if (path.startsWith('@')) // in the abstract namespace
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)
                                               + static_cast<std::size_t>(path.size()));
    [[maybe_unused]] const ssize_t sent =
        ::sendto(descriptor, state.constData(), static_cast<std::size_t>(state.size()),
                 MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

std::optional<int> takeActivationSocket()
{
    const QByteArray process = taken("LISTEN_PID");
    const QByteArray count = taken("LISTEN_FDS");
    taken("LISTEN_FDNAMES");
    if (process.toLongLong() != ::getpid() || count != "1")
        return std::nullopt;
    int listens = 0;
    socklen_t size = sizeof listens;
    if (::getsockopt(FirstDescriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0
        || listens == 0)
        return std::nullopt;
    keepFromChildren(FirstDescriptor);
    return FirstDescriptor;
}

} // namespace RadarDesk::base
