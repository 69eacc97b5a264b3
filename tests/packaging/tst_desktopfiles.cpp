// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "installation.h"

#include <base/platform/applicationid.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;

/// What a desktop reads of the program, as it is installed.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areNamedAfterTheId();
    void iconsHaveTheirSize();
    void judgedByTools_data();
    void judgedByTools();
    void nameTheRelease();
    void mimeTypesAreUnderstood();

private:
    [[nodiscard]] QString path(const QString &file) const
    {
        return m_root.filePath("usr/share/" + file);
    }

    QTemporaryDir m_root;
};

namespace {

QString appId()
{
    return QString::fromLatin1(base::ApplicationId);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestDesktopFiles::initTestCase()
{
    const Ended installed = installComponent("desktop", m_root.path());
    QVERIFY2(installed.status == 0, qPrintable(installed.said));
}

void TestDesktopFiles::areNamedAfterTheId()
{
    for (const QString &file :
         {"applications/" + appId() + ".desktop", "metainfo/" + appId() + ".metainfo.xml",
          "mime/packages/" + appId() + ".xml", "dbus-1/services/" + appId() + ".service",
          "icons/hicolor/scalable/apps/" + appId() + ".svg",
          "icons/hicolor/symbolic/apps/" + appId() + "-symbolic.svg"})
        QVERIFY2(QFile::exists(path(file)), qPrintable(file));
    QVERIFY(contentOf(path("applications/" + appId() + ".desktop"))
                .contains("\nIcon=" + appId() + '\n'));
    QVERIFY(contentOf(path("dbus-1/services/" + appId() + ".service"))
                .contains("\nName=" + appId() + '\n'));
    QVERIFY(contentOf(path("metainfo/" + appId() + ".metainfo.xml"))
                .contains("<id>" + appId() + "</id>"));
}

void TestDesktopFiles::iconsHaveTheirSize()
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage icon(path(QString("icons/hicolor/%1x%1/apps/%2.png").arg(size).arg(appId())));
        QCOMPARE(icon.size(), QSize(size, size));
        // Round corners, and the color of the ground at the right.
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0);
        QCOMPARE(icon.pixelColor(size * 29 / 32, size / 2).name(), "#2b3fb8");
    }
}

void TestDesktopFiles::judgedByTools_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("desktop-file-validate")
        << "desktop-file-validate" << QStringList{"applications/" + appId() + ".desktop"} << "";
    QTest::newRow("appstreamcli") << "appstreamcli"
                                  << QStringList{"validate", "--no-net", "--no-color", "--explain",
                                                 "metainfo/" + appId() + ".metainfo.xml"}
                                  << "Validation was successful";
}

void TestDesktopFiles::judgedByTools()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        QSKIP(qPrintable(tool + " isn't installed."));
    arguments.last() = path(arguments.last());
    const Ended judged = runProgram(program, arguments);
    QVERIFY2(judged.status == 0, qPrintable(judged.said));
    if (said.isEmpty())
        QCOMPARE(judged.said, said);
    else
        QVERIFY2(judged.said.contains(said) && judged.said.trimmed().count('\n') == 0,
                 qPrintable(judged.said));
}

void TestDesktopFiles::nameTheRelease()
{
    static const QRegularExpression release(
        R"re(<release version="([0-9.]+)" date="[0-9]{4}-[0-9]{2}-[0-9]{2}")re");
    const auto found = release.match(contentOf(path("metainfo/" + appId() + ".metainfo.xml")));
    QCOMPARE(found.captured(1), RADARDESK_RELEASE);
}

void TestDesktopFiles::mimeTypesAreUnderstood()
{
    const QString program = QStandardPaths::findExecutable("update-mime-database");
    if (program.isEmpty())
        QSKIP("update-mime-database isn't installed.");
    const Ended updated = runProgram(program, {path("mime")});
    QVERIFY2(updated.status == 0, qPrintable(updated.said));
    const QString globs = contentOf(path("mime/globs2"));
    for (const char *const kind : {"scenarios", "templates", "profiles", "history"})
        QVERIFY2(globs.contains(QString("application/vnd.radardesk.%1+json").arg(kind)), kind);
}

int tst_desktopfiles(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestDesktopFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopfiles.moc"
