// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting.h"

#include "stopwatch.h"

#include <support/desk.h>

#include <history/transfer/transferjob.h>
#include <history/transfer/transferrequest.h>

#include <QFile>

#include <cstdio>

namespace RadarDesk {

using namespace history;

namespace {

constexpr std::chrono::seconds ExportPatience{300};

/// The bytes of one of the lines of the system's account of this program.
double accountOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').at(1).toDouble() * 1024;
    }
    return 0;
}

/// Makes the system count the greatest memory in use from now on.
bool forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && references.write("5") == 1;
}

} // namespace

bool measureExport(Stopwatch &watch, Desk &desk)
{
    const ExportRequest request{.fileName = desk.folder.filePath(QStringLiteral("exported.jsonl"))};
    const auto job = desk.historyTransfer.exportJob(request, {});
    std::optional<TransferResult> result;
    QObject::connect(job.get(), &TransferJob::finished, &desk.window,
                     [&result](const TransferResult &ended) { result = ended; });
    if (!forgetPeak())
        return false;
    const double before = accountOf("VmRSS");
    QElapsedTimer clock;
    clock.start();
    job->start();
    if (!watch.waitFor([&] { return result.has_value(); }, ExportPatience)
        || result->ending != TransferResult::Ending::Done)
        return false;
    constexpr double MiB = 1024.0 * 1024;
    std::printf("exported %lld\nexport-seconds %f\nexport-before %f\nexport-more %f\n",
                static_cast<long long>(result->events), millisecondsOf(clock) / 1000, before / MiB,
                (accountOf("VmHWM") - before) / MiB);
    return true;
}

} // namespace RadarDesk
