// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/redactedlog.h>

#include <QMutex>

#include <optional>

namespace RadarDesk::base {

namespace {

/// Qt takes a plain function as its handler, so what that function needs lies here.
struct LogState
{
    QMutex mutex;
    std::optional<KnownSecrets> secrets;
    QtMessageHandler previous = nullptr;
};

LogState &logState()
{
    static LogState state;
    return state;
}

void logRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogState &state = logState();
    QMutexLocker lock(&state.mutex);
    const std::optional<KnownSecrets> secrets = state.secrets;
    const QtMessageHandler previous = state.previous;
    lock.unlock();
    if (previous)
        previous(type, context, secrets ? secrets->redact(message) : message);
}

} // namespace

RedactedLog::RedactedLog(const KnownSecrets &secrets)
{
    LogState &state = logState();
    const QMutexLocker lock(&state.mutex);
    state.secrets = secrets;
    // Two of them must not hand a line to each other.
    if (const QtMessageHandler before = qInstallMessageHandler(logRedacted); before != logRedacted)
        state.previous = before;
}

RedactedLog::~RedactedLog()
{
    LogState &state = logState();
    const QMutexLocker lock(&state.mutex);
    qInstallMessageHandler(state.previous);
    state.secrets.reset();
}

} // namespace RadarDesk::base
