// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/qrcode.h>

#include <QTest>

using RadarDesk::sandbox::QrCode;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsKnownCode();
    void growsWithItsText();
    void refusesWhatDoesNotFit();
};

namespace {

QString drawn(const QrCode &code, int rows)
{
    QString text;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < code.size(); ++x)
            text += code.isDark(x, y) ? u'#' : u'.';
        text += u'\n';
    }
    return text;
}

} // namespace

void TestQrCode::drawsKnownCode()
{
    const auto code = QrCode::of("http://192.0.2.1/");
    QVERIFY(code);
    QCOMPARE(code->size(), 25);
    // The finder patterns of a corner each, with a light line around them.
    const QString top = drawn(*code, 8);
    const QStringList rows = top.split(u'\n');
    const QStringList finder{"#######.", "#.....#.", "#.###.#.", "#.###.#.",
                             "#.###.#.", "#.....#.", "#######.", "........"};
    for (int y = 0; y < 8; ++y) {
        const QString &row = finder.at(y);
        QCOMPARE(rows.at(y).first(8), row);
        QString mirrored;
        for (const QChar c : row)
            mirrored.prepend(c);
        QCOMPARE(rows.at(y).last(8), mirrored);
    }
    // The timing pattern between them.
    QCOMPARE(rows.at(6).sliced(8, 9), "#.#.#.#.#");
}

void TestQrCode::growsWithItsText()
{
    const auto small = QrCode::of("http://192.168.178.20:40123/abcdefgh2345/");
    const auto large = QrCode::of(QByteArray(400, 'x'));
    QVERIFY(small && large);
    QVERIFY(large->size() > small->size());
    QVERIFY(small->size() <= 33); // still easy for a camera from afar
}

void TestQrCode::refusesWhatDoesNotFit()
{
    QVERIFY(!QrCode::of({}));
    QVERIFY(!QrCode::of(QByteArray(5000, 'x')));
}

int tst_qrcode(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestQrCode test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_qrcode.moc"
