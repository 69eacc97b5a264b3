// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/textfile.h>

#include <base/redaction/secretlike.h>
#include <workbench/templates/templatesfile.h>

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;

/// The file of the templates, whole and damaged.
class TestTemplatesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void isTheOwnersOnly();
    void goesOnWithoutADamagedFile_data();
    void goesOnWithoutADamagedFile();
    void keepsTheGoodEntries();
    void redacts();
    void saysWhyItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath("templates.json"); }

    QTemporaryDir m_folder;
};

namespace {

/// A file of templates with the model that it fills, as at a start of the program.
struct TemplatesStart
{
    explicit TemplatesStart(const QString &path)
        : file(path, model)
    {
        file.load();
    }

    TemplatesModel model;
    TemplatesFile file;
};

MessageTemplate paid()
{
    return *MessageTemplate::make({.name = "Paid “ä”",
                                   .folder = "Orders",
                                   .channel = "orders",
                                   .data = R"({"z":1.50,"a":12345678901234567890})",
                                   .version = PushRadar::ApiVersion::V2});
}

} // namespace

void TestTemplatesFile::keepsEverything()
{
    const MessageTemplate loose =
        *MessageTemplate::make({.name = "x", .channel = "c", .data = "{}"});
    {
        TemplatesStart start(path());
        QCOMPARE(start.model.templates().size(), 0);
        QVERIFY(start.file.notice().isEmpty());
        start.model.setTemplate(paid());
        start.model.setTemplates({paid(), loose});
    }
    TemplatesStart again(path());
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.templates().size(), 2);
    QVERIFY(again.model.templates().first().isLike(paid()));
    QCOMPARE(again.model.templates().first().version(), PushRadar::ApiVersion::V2);
    QCOMPARE(again.model.templates().last(), loose);
    QVERIFY(QFile::remove(path()));
}

void TestTemplatesFile::isTheOwnersOnly()
{
    TemplatesStart start(path());
    start.model.setTemplate(paid());
    start.file.flush();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(contentOf(path()).contains("radardesk-templates"));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QVERIFY(QFile::remove(path()));
}

void TestTemplatesFile::goesOnWithoutADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray(R"({"radardesk-templates":1,"templates":[{"id")");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of something else") << QByteArray(R"({"hello":[]})");
    QTest::newRow("no list") << QByteArray(R"({"radardesk-templates":1,"templates":5})");
}

void TestTemplatesFile::goesOnWithoutADamagedFile()
{
    QFETCH(const QByteArray, content);
    QVERIFY(putFile(path(), content));
    {
        TemplatesStart start(path());
        QCOMPARE(start.model.rowCount(), 0);
        QVERIFY2(start.file.notice().contains(path() + ".damaged-"),
                 qPrintable(start.file.notice()));
        start.model.setTemplate(paid());
    }
    QCOMPARE(TemplatesStart(path()).model.templates().size(), 1);
    const QStringList aside = QDir(m_folder.path()).entryList({"*.damaged-*"});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(m_folder.filePath(aside.first())), content);
    QVERIFY(QFile::remove(m_folder.filePath(aside.first())));
    QVERIFY(QFile::remove(path()));
}

void TestTemplatesFile::keepsTheGoodEntries()
{
    const QByteArray good =
        R"({"id":"1","name":"n","folder":"","channel":"c","apiVersion":3,"dataText":"{\"a\":1}"})";
    const QByteArray content = R"({"radardesk-templates":1,"templates":[)" + good
        + R"(,{"id":"2","name":"n","channel":"c","apiVersion":3,"dataText":"{"},7,)" + good + "]}";
    QVERIFY(putFile(path(), content));
    TemplatesStart start(path());
    QCOMPARE(start.model.templates().size(), 1);
    QCOMPARE(start.model.templates().first().data(), R"({"a":1})");
    QVERIFY2(start.file.notice().contains('3'), qPrintable(start.file.notice()));
    const QStringList aside = QDir(m_folder.path()).entryList({"*.damaged-*"});
    QCOMPARE(aside.size(), 1);
    QVERIFY(QFile::remove(m_folder.filePath(aside.first())));
    QVERIFY(QFile::remove(path()));
}

void TestTemplatesFile::redacts()
{
    {
        TemplatesStart start(path());
        start.file.setFilter([](const QByteArray &content) {
            return redactSecretLike(QString::fromUtf8(content)).toUtf8();
        });
        start.model.setTemplate(
            *MessageTemplate::make({.name = "sk_live_0123456789",
                                    .channel = "c",
                                    .data = R"({"key":"sk_live_0123456789"})"}));
    }
    QVERIFY(!contentOf(path()).contains("0123456789"));
    TemplatesStart again(path());
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.templates().first().data(), R"({"key":"sk_***"})");
    QVERIFY(QFile::remove(path()));
}

void TestTemplatesFile::saysWhyItCannotWrite()
{
    const QString blocked = m_folder.filePath("blocked");
    QVERIFY(putFile(blocked, "a file where a folder should be"));
    TemplatesStart start(blocked + "/templates.json");
    QSignalSpy failures(&start.file, &TemplatesFile::failed);
    start.model.setTemplate(paid());
    QVERIFY(failures.size() == 1 || failures.wait());
    QVERIFY(!failures.first().first().toString().isEmpty());
}

int tst_templatesfile(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestTemplatesFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatesfile.moc"
