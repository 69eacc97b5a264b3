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
std::atomic<int> reloadDescriptor = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void noteSignal(int signal)
{
    const int before = errno;
    const int reload = reloadDescriptor;
    const bool reloads = signal == SIGHUP && reload >= 0;
    [[maybe_unused]] const int result = ::eventfd_write(reloads ? reload : endDescriptor.load(), 1);
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

EndSignals::EndSignals(Hangup hangup, QObject *parent)
    : QObject(parent)
    , m_end(openDescriptor(&EndSignals::received))
    , m_reload(hangup == Hangup::Reloads ? openDescriptor(&EndSignals::reloadRequested) : -1)
{
    if (m_end < 0)
        return;
    endDescriptor = m_end;
    reloadDescriptor = m_reload;
    for (const int signal : Handled)
        handle(signal, noteSignal);
}

int EndSignals::openDescriptor(void (EndSignals::*signal)())
{
    const int descriptor = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (descriptor < 0)
        return -1;
    auto *const notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, descriptor, signal] {
        eventfd_t count = 0;
        if (::eventfd_read(descriptor, &count) == 0)
            Q_EMIT(this->*signal)();
    });
    return descriptor;
}

EndSignals::~EndSignals()
{
    if (m_end >= 0) {
        for (const int signal : Handled)
            handle(signal, SIG_DFL);
    }
    endDescriptor = -1;
    reloadDescriptor = -1;
    // Before the descriptors that they watch.
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (const int descriptor : {m_end, m_reload}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

} // namespace RadarDesk::base

#include "moc_endsignals.cpp"
