// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

using namespace RadarDesk;

/// Where a file is proposed to go.
class TestUsualFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exists_data();
    void exists();
};

void TestUsualFolder::exists_data()
{
    QTest::addColumn<bool>("hasDocuments");
    QTest::newRow("with a folder for documents") << true;
    QTest::newRow("without one") << false;
}

void TestUsualFolder::exists()
{
    QFETCH(const bool, hasDocuments);
    const QByteArray before = qgetenv("HOME");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    if (hasDocuments)
        QVERIFY(QDir(home.path()).mkdir("Documents"));
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Desk::press(Qt::Key_E, Qt::ControlModifier);
        const auto *dialog = desk.find<QDialog>("ExportDialog");
        const QString file = dialog->findChild<QLineEdit *>("file")->text();
        const QString wanted = hasDocuments ? home.filePath("Documents") : home.path();
        QCOMPARE(QFileInfo(file).path(), wanted);
        QVERIFY(QFileInfo(QFileInfo(file).path()).isDir());
    }
    qputenv("HOME", before);
}

int tst_usualfolder(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestUsualFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usualfolder.moc"
