// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a key takes in the JSON editor with 1 MiB of JSON in it: until the letter is painted,
/// and all that follows it is done. And how long the window stalls when typing pauses and the text
/// is read.

#include "heartbeat.h"
#include "stopwatch.h"

#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace RadarDesk;

namespace {

constexpr qsizetype EditedBytes = qsizetype{1024} * 1024;
constexpr int Keys = 500;
constexpr int KeyEveryMs = 30; // as fast as anybody types
constexpr double MostKeyMs = 16;
constexpr int Pauses = 10;
constexpr int PauseMs = 1500; // the text is read meanwhile, and what it says is shown and saved
constexpr double MostStallMs = 100; // as long as a key may take to seem at once

QString longJson()
{
    QString json = QStringLiteral("{\n  \"title\": \"\",\n  \"orders\": [\n");
    for (int number = 0; json.size() < EditedBytes; ++number)
        json += QStringLiteral("    {\n      \"id\": %1,\n      \"total\": 12.50,\n"
                               "      \"name\": \"Somebody Somewhere\"\n    },\n")
                    .arg(number);
    return json + QStringLiteral("    null\n  ]\n}");
}

bool pass(Stopwatch &watch, int ms)
{
    QElapsedTimer clock;
    clock.start();
    return watch.waitFor([&clock, ms] { return clock.elapsed() > ms; });
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
    const qint64 next = sinceKey.elapsed() + KeyEveryMs;
    if (!watch.waitFor([&sinceKey, next] { return sinceKey.elapsed() >= next; }))
        return std::nullopt;
    return ms;
}

/// Puts the cursor into the title, where nothing is to be laid out for the first time.
void goToTitle(gui::JsonEdit *edit)
{
    edit->setFocus();
    edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(1)));
    edit->moveCursor(QTextCursor::EndOfBlock);
    edit->moveCursor(QTextCursor::PreviousCharacter);
    edit->moveCursor(QTextCursor::PreviousCharacter);
}

enum class Outcome { Kept, Missed, Lost };

Outcome measureKeys(Stopwatch &watch, gui::JsonEdit *edit)
{
    std::vector<double> times;
    for (int key = 0; key < Keys; ++key) {
        const auto ms = typeLetter(watch, edit, key);
        if (!ms)
            return Outcome::Lost;
        times.push_back(*ms);
    }
    const double slow = quantile(times, 0.99);
    std::printf("a key in 1 MiB of JSON, until it is painted: median %.1f ms, 99th percentile "
                "%.1f ms (at most %.0f), longest %.1f ms\n",
                quantile(times, 0.5), slow, MostKeyMs, quantile(times, 1));
    return slow < MostKeyMs ? Outcome::Kept : Outcome::Missed;
}

Outcome measurePauses(Stopwatch &watch, gui::JsonEdit *edit)
{
    std::vector<double> stalls;
    for (int pause = 0; pause < Pauses; ++pause) {
        if (!typeLetter(watch, edit, pause))
            return Outcome::Lost;
        Heartbeat heart;
        heart.start();
        const bool isOver = pass(watch, PauseMs);
        heart.stop();
        if (!isOver || heart.beats() == 0)
            return Outcome::Lost;
        stalls.push_back(quantile(heart.busy(), 1));
    }
    const double longest = quantile(stalls, 1);
    std::printf("the longest stall when typing pauses in 1 MiB of JSON: median %.1f ms, longest "
                "%.1f ms (at most %.0f)\n",
                quantile(stalls, 0.5), longest, MostStallMs);
    return longest < MostStallMs ? Outcome::Kept : Outcome::Missed;
}

Outcome measure(Stopwatch &watch)
{
    Desk desk;
    if (!desk.isReady())
        return Outcome::Lost;
    desk.find<QToolButton>("jsonFace")->click();
    auto *edit = desk.find<gui::JsonEdit>("jsonEdit");
    edit->replaceText(longJson());
    goToTitle(edit);
    if (!pass(watch, 2000))
        return Outcome::Lost;
    const Outcome keys = measureKeys(watch, edit);
    const Outcome pauses = keys == Outcome::Lost ? keys : measurePauses(watch, edit);
    return std::max(keys, pauses);
}

} // namespace

int main(int argc, char *argv[])
{
    Stopwatch watch(argc, argv);
    switch (measure(watch)) {
    case Outcome::Kept:
        return 0;
    case Outcome::Missed:
        std::fputs("a bound was missed\n", stderr);
        break;
    case Outcome::Lost:
        std::fputs("the window did not come up, or a key was lost\n", stderr);
        break;
    }
    return 1;
}
