// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a key takes in the JSON editor with 1 MiB of JSON in it: until the letter is painted,
/// and all that follows it is done. And how long the window stalls when typing pauses and the text
/// is read.

#include "heartbeat.h"
#include "stopwatch.h"

#include <bench/support/figures.h>
#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace RadarDesk;

namespace {

constexpr qsizetype EditedBytes = qsizetype{1024} * 1024;
constexpr int Keys = 300;
constexpr int KeysBetweenPauses = 20;
constexpr int KeyEveryMs = 30; // as fast as anybody types
constexpr double MostKeyMs = 16;
constexpr int ShortPauseMs = 300;
constexpr int Pauses = 10;
constexpr int PauseMs = 1500; // the text is read meanwhile, and what it says is shown and saved
constexpr double MostStallMs = 16;

QString longJson()
{
    QString json = QStringLiteral("{\n  \"title\": \"\",\n  \"orders\": [\n");
    for (int number = 0; json.size() < EditedBytes; ++number)
        json += QStringLiteral("    {\n      \"id\": %1,\n      \"total\": 12.50,\n"
                               "      \"name\": \"Somebody Somewhere\"\n    },\n")
                    .arg(number);
    return json + QStringLiteral("    null\n  ]\n}");
}

/// Works on events for so long. A timer ends it: nothing else may happen meanwhile.
bool pass(Stopwatch &watch, int ms)
{
    bool isOver = false;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&isOver] { isOver = true; });
    timer.start(ms);
    return watch.waitFor([&isOver] { return isOver; });
}

/// Types a letter; how long that takes until it is painted, in ms.
std::optional<double> typeLetter(Stopwatch &watch, gui::JsonEdit *edit, int key)
{
    const qsizetype size = edit->document()->characterCount();
    QElapsedTimer sinceKey;
    sinceKey.start();
    QTest::keyClick(edit, static_cast<char>('a' + key % 26));
    if (!watch.waitForPaint(edit->viewport(),
                            [edit, size] { return edit->document()->characterCount() > size; }))
        return std::nullopt;
    const double ms = millisecondsOf(sinceKey);
    return pass(watch, KeyEveryMs) ? std::optional(ms) : std::nullopt;
}

/// Puts the cursor into a name, that far in the text from its start, 0, to its end, 1.
void goTo(gui::JsonEdit *edit, double part)
{
    QTextBlock line = edit->document()->findBlockByNumber(
        static_cast<int>(part * (edit->document()->blockCount() - 10)));
    while (!line.text().contains(QStringLiteral("\"name\"")))
        line = line.next();
    edit->setFocus();
    edit->setTextCursor(QTextCursor(line));
    edit->moveCursor(QTextCursor::EndOfBlock);
    edit->moveCursor(QTextCursor::PreviousCharacter);
    edit->ensureCursorVisible();
}

/// False when the window lost a key.
bool measureKeys(Figures &figures, Stopwatch &watch, gui::JsonEdit *edit, const QString &place)
{
    std::vector<double> times;
    for (int key = 0; key < Keys; ++key) {
        const auto ms = typeLetter(watch, edit, key);
        if (!ms)
            return false;
        times.push_back(*ms);
        // The text is read in a pause, and the next key may come while it is shown and saved.
        if (key % KeysBetweenPauses == 0 && !pass(watch, ShortPauseMs + key % 400))
            return false;
    }
    figures.add(
        QStringLiteral("key-%1").arg(place),
        QStringLiteral("a key at the %1 of 1 MiB of JSON until it is painted, 99th percentile")
            .arg(place),
        QStringLiteral("ms"), {quantile(times, 0.99)}, Bound::atMost(MostKeyMs),
        QStringLiteral("median %1, longest %2")
            .arg(quantile(times, 0.5), 0, 'f', 1)
            .arg(quantile(times, 1), 0, 'f', 1));
    return true;
}

bool measurePauses(Figures &figures, Stopwatch &watch, gui::JsonEdit *edit)
{
    std::vector<double> stalls;
    for (int pause = 0; pause < Pauses; ++pause) {
        if (!typeLetter(watch, edit, pause))
            return false;
        Heartbeat heart;
        heart.start();
        const bool isOver = pass(watch, PauseMs);
        heart.stop();
        if (!isOver || heart.beats() == 0)
            return false;
        stalls.push_back(quantile(heart.busy(), 1));
    }
    figures.add(QStringLiteral("pause"),
                QStringLiteral("the longest stall when typing pauses in 1 MiB of JSON"),
                QStringLiteral("ms"), stalls, Bound::atMost(MostStallMs));
    return true;
}

bool measure(Figures &figures, Stopwatch &watch)
{
    Desk desk;
    if (!desk.isReady())
        return false;
    desk.find<QToolButton>("jsonFace")->click();
    auto *edit = desk.find<gui::JsonEdit>("jsonEdit");
    edit->replaceText(longJson());
    for (const auto &[part, place] : {std::pair(0.0, "start"), {0.5, "middle"}, {1.0, "end"}}) {
        goTo(edit, part);
        if (!pass(watch, 2000) || !measureKeys(figures, watch, edit, QLatin1String(place)))
            return false;
    }
    return measurePauses(figures, watch, edit);
}

} // namespace

int main(int argc, char *argv[])
{
    Stopwatch watch(argc, argv);
    Figures figures(QStringLiteral("editor"));
    if (!measure(figures, watch))
        figures.fail(QStringLiteral("The window did not come up, or a key was lost."));
    return figures.finish();
}
