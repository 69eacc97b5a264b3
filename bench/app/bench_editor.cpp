// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a key takes in the JSON editor with 1 MiB of JSON in it: until the letter is painted,
/// and all that follows it is done.

#include "stopwatch.h"

#include <gui/kit/jsonedit.h>
#include <support/desk.h>

#include <QToolButton>

#include <cstdio>

using namespace RadarDesk;

namespace {

constexpr qsizetype EditedBytes = qsizetype{1024} * 1024;
constexpr int Keys = 500;
constexpr int KeyEveryMs = 30; // as fast as anybody types
constexpr double MostKeyMs = 16;

QString longJson()
{
    QString json = QStringLiteral("{\n  \"title\": \"\",\n  \"orders\": [\n");
    for (int number = 0; json.size() < EditedBytes; ++number)
        json += QStringLiteral("    {\n      \"id\": %1,\n      \"total\": 12.50,\n"
                               "      \"name\": \"Somebody Somewhere\"\n    },\n")
                    .arg(number);
    return json + QStringLiteral("    null\n  ]\n}");
}

bool measureKeys(Stopwatch &watch)
{
    Desk desk;
    if (!desk.isReady())
        return false;
    desk.find<QToolButton>("jsonFace")->click();
    auto *edit = desk.find<gui::JsonEdit>("jsonEdit");
    edit->replaceText(longJson());
    edit->setFocus();
    // In the title, and nothing is to be laid out for the first time.
    edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(1)));
    edit->moveCursor(QTextCursor::EndOfBlock);
    edit->moveCursor(QTextCursor::PreviousCharacter);
    edit->moveCursor(QTextCursor::PreviousCharacter);
    QElapsedTimer clock;
    clock.start();
    if (!watch.waitFor([&clock] { return clock.elapsed() > 2000; }))
        return false;

    std::vector<double> times;
    for (int key = 0; key < Keys; ++key) {
        const qsizetype size = edit->document()->characterCount();
        QElapsedTimer sinceKey;
        sinceKey.start();
        QTest::keyClick(edit, static_cast<char>('a' + key % 26));
        if (!watch.waitForPaint(edit->viewport(),
                                [edit, size] { return edit->document()->characterCount() > size; }))
            return false;
        times.push_back(millisecondsOf(sinceKey));
        const qint64 next = sinceKey.elapsed() + KeyEveryMs;
        if (!watch.waitFor([&sinceKey, next] { return sinceKey.elapsed() >= next; }))
            return false;
    }
    const double slow = quantile(times, 0.99);
    std::printf("a key in 1 MiB of JSON, until it is painted: median %.1f ms, 99th percentile "
                "%.1f ms (aim: under %.0f), longest %.1f ms\n",
                quantile(times, 0.5), slow, MostKeyMs, quantile(times, 1));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    Stopwatch watch(argc, argv);
    if (!measureKeys(watch)) {
        std::fputs("the window did not come up, or a key was lost\n", stderr);
        return 1;
    }
    return 0;
}
