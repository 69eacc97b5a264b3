// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What open messages cost the program: the memory of fifty of them, each shown once.

#include "processmemory.h"

#include <bench/support/figures.h>
#include <support/desk.h>

#include <QJsonArray>

#include <cstdio>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

namespace {

constexpr int Tabs = 50;
constexpr double MostMiB = 16;
constexpr int ItemsEach = 40;

/// A workspace with that many messages of a few KiB.
QJsonObject stateWithTabs(int count)
{
    QJsonArray messages;
    for (int i = 0; i < count; ++i) {
        QByteArray data = "{";
        for (int item = 0; item < ItemsEach; ++item)
            data += (item == 0 ? "" : ",") + QByteArray("\"key") + QByteArray::number(item)
                + "\":\"" + QByteArray(60, 'x') + '"';
        MessageDraft draft;
        draft.setChannel(QStringLiteral("channel-%1").arg(i));
        draft.setData(data + '}');
        messages.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("m%1").arg(i)},
                                    {QStringLiteral("draft"), draft.toState()}});
    }
    return {{QStringLiteral("messages"), QJsonObject{{QStringLiteral("sandbox"), messages}}}};
}

/// In MiB, once each message was shown.
std::optional<double> memoryWith(int count)
{
    Desk desk(stateWithTabs(count));
    if (!desk.isReady())
        return std::nullopt;
    for (int i = 0; i < Tabs; ++i) {
        desk.workspace.messages().step(1);
        QCoreApplication::processEvents();
    }
    const auto memory = ProcessMemory::of(QCoreApplication::applicationPid());
    return memory ? std::optional(memory->alone) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Figures figures(QStringLiteral("messages"));
    static_cast<void>(memoryWith(1)); // what is made once isn't counted
    const auto one = memoryWith(1);
    const auto many = memoryWith(Tabs);
    if (!one || !many) {
        std::fputs("the window did not come up\n", stderr);
        return 1;
    }
    figures.add(QStringLiteral("tabs"), QStringLiteral("memory of 50 tabs over that of one"),
                QStringLiteral("MiB"), {*many - *one}, Bound::atMost(MostMiB));
    return figures.finish();
}
