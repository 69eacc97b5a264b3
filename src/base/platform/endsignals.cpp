// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/endsignals.h>

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>

#include <sys/eventfd.h>
#include <unistd.h>

namespace RadarDesk::base {

namespace {

constexpr int Handled[] = {SIGTERM, SIGINT, SIGHUP};

// A handler gets nothing but the number of the signal.
std::atomic<int> endDescriptor = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void noteEndSignal(int)
{
    const int before = errno;
    [[maybe_unused]] const int result = ::eventfd_write(endDescriptor, 1);
    errno = before;
}

// Not blocked and read with signalfd(): what is blocked stays so in the programs that this one
// starts.
void handle(int signal, void (*handler)(int))
{
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return;
    struct sigaction wanted = {};
    wanted.sa_handler = handler;
    wanted.sa_flags = SA_RESTART;
    sigemptyset(&wanted.sa_mask);
    ::sigaction(signal, &wanted, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
    , m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    auto *const notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        eventfd_t count = 0;
        if (::eventfd_read(m_descriptor, &count) == 0)
            Q_EMIT received();
    });
    endDescriptor = m_descriptor;
    for (const int signal : Handled)
        handle(signal, noteEndSignal);
}

EndSignals::~EndSignals()
{
    if (m_descriptor < 0)
        return;
    for (const int signal : Handled)
        handle(signal, SIG_DFL);
    endDescriptor = -1;
    // Before the descriptor that it watches.
    delete findChild<QSocketNotifier *>();
    ::close(m_descriptor);
}

} // namespace RadarDesk::base

#include "moc_endsignals.cpp"
