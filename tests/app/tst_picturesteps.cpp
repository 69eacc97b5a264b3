// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The steps before a picture of the window, in the real program.
class TestPictureSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPicture();
    void refusesAStepThatCannotBeTaken_data();
    void refusesAStepThatCannotBeTaken();
};

namespace {

struct Drawing
{
    explicit Drawing(const QStringList &steps)
    {
        QStringList arguments{"--self-check", path};
        for (const QString &step : steps)
            arguments << "--do" << step;
        QProcess program;
        program.start(RADARDESK_PROGRAM, arguments);
        if (!program.waitForFinished(120'000))
            qFatal("The program doesn't end.");
        status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        errors = QString::fromUtf8(program.readAllStandardError());
    }

    QTemporaryDir folder;
    QString path = folder.filePath("window.png");
    int status = 0;
    QString errors;
};

} // namespace

void TestPictureSteps::drawsAPicture()
{
    const Drawing drawing({"topAccess", "wait", "privateCheck", "checkChannel=private-orders"});
    QVERIFY2(drawing.status == 0, qPrintable(drawing.errors));
    QVERIFY(!QImage(drawing.path).isNull());
}

void TestPictureSteps::refusesAStepThatCannotBeTaken_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("unknown button") << "topNowhere";
    QTest::newRow("unknown field") << "checkNothing=private-orders";
    QTest::newRow("text for a button") << "topAccess=yes";
    QTest::newRow("field without text") << "checkChannel";
}

void TestPictureSteps::refusesAStepThatCannotBeTaken()
{
    QFETCH(QString, step);
    const Drawing drawing({step, "wait"});
    QCOMPARE(drawing.status, 2);
    QVERIFY2(drawing.errors.contains(step), qPrintable(drawing.errors));
    QVERIFY(!QFileInfo::exists(drawing.path));
}

int tst_picturesteps(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestPictureSteps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_picturesteps.moc"
