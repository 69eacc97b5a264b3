// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/searchmarks.h>

#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::history;

class TestSearchMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
};

void TestSearchMarks::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("searched");
    QTest::addColumn<QString>("marked"); // what is marked stands in brackets
    const auto row = [](const char *name, const char *text, const char *searched,
                        const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(searched)
                            << QString::fromUtf8(marked);
    };
    row("nothing", "Hello World", "", "Hello World");
    row("no word", "Hello World", " {\"", "Hello World");
    row("a word", "Hello World", "world", "Hello [World]");
    row("its beginning", "Hello World", "wo", "Hello [Wo]rld");
    row("not its end", "Hello World", "orld", "Hello World");
    row("each time", "a ab ba a", "a", "[a] [a]b ba [a]");
    row("two words", "one two three", "three on", "[on]e two [three]");
    row("one in the other", "order orders", "order ord", "[order] [order]s");
    row("accents", "Caf\u00e9 M\u00fcller", "cafe MUL", "[Caf\u00e9] [M\u00fcl]ler");
    row("accents of their own", "Cafe\u0301!", "caf\u00e9", "[Cafe]\u0301!");
    row("words in a row", "private-orders, orders", "private-ord", "[private-ord]ers, orders");
    row("JSON", "{\"message\":\"Hello\"}", "hello mess", "{\"[mess]age\":\"[Hello]\"}");
    row("beyond the basic plane", "x \U0001D49C y", "\U0001D49C", "x [\U0001D49C] y");
}

void TestSearchMarks::marks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, searched);
    QString marked = text;
    QList<TextSpan> spans = searchMarks(text, searched);
    std::reverse(spans.begin(), spans.end());
    for (const TextSpan &span : std::as_const(spans)) {
        marked.insert(span.start + span.length, ']');
        marked.insert(span.start, '[');
    }
    QTEST(marked, "marked");
}

int tst_searchmarks(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSearchMarks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_searchmarks.moc"
