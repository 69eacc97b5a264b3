// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/mnemonics.h>

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace RadarDesk::gui;

/// Ampersands in what menus and buttons show.
class TestMnemonicText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMarkNoLetter();
    void isReadWithoutItsMark_data();
    void isReadWithoutItsMark();
};

void TestMnemonicText::namesMarkNoLetter()
{
    for (const QString &name : {QString("R&D"), QString("a && b"), QString("&&&"), QString()}) {
        const QString text = withLiteralAmpersands(name);
        QVERIFY2(QKeySequence::mnemonic(text).isEmpty(), qPrintable(text));
        QCOMPARE(withoutMnemonic(text), name);
    }
}

void TestMnemonicText::isReadWithoutItsMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("letter") << "Se&ttings…"
                            << "Settings…";
    QTest::newRow("none") << "Settings"
                          << "Settings";
    QTest::newRow("letter added") << "設定(&T)…"
                                  << "設定…";
    QTest::newRow("parentheses") << "Copy (&all)"
                                 << "Copy (all)";
    QTest::newRow("ampersand") << "&Research && development"
                               << "Research & development";
    QTest::newRow("at the end") << "Research &"
                                << "Research ";
}

void TestMnemonicText::isReadWithoutItsMark()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "read");
}

int tst_mnemonictext(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestMnemonicText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mnemonictext.moc"
