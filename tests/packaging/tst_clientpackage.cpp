// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "installation.h"

#include <support/dyingprocess.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;

/// The client library as it is installed: programs outside of this project find it, and work.
class TestClientPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoHeaderThatNeedsAnother();
    void isFoundByPkgConfig();
    void broadcasts();
    void saysWhatIsWrong();
    void relaysLines();
    void issuesTokens();

private:
    [[nodiscard]] QString example(const char *name) const
    {
        return m_folder.filePath(QStringLiteral("build/pushradar_") + QString::fromLatin1(name));
    }
    [[nodiscard]] QProcessEnvironment environment(const QString &secret) const;
    [[nodiscard]] QString fileNamed(const QString &name) const;

    QTemporaryDir m_folder;
    DyingProcess m_sandbox;
    QString m_url;
};

namespace {

QString lineOf(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.canReadLine(); }, 30'000)
        ? QString::fromUtf8(process.readLine()).trimmed()
        : QString();
}

/// The status and the body of the answer.
std::pair<int, QByteArray> get(const QUrl &url)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace

QProcessEnvironment TestClientPackage::environment(const QString &secret) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PUSHRADAR_SECRET", secret);
    environment.insert("PUSHRADAR_URL", m_url + "/v3");
    environment.insert("LANGUAGE", "en");
    return environment;
}

QString TestClientPackage::fileNamed(const QString &name) const
{
    QDirIterator files(m_folder.filePath("root"), {name}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void TestClientPackage::initTestCase()
{
    const Ended installed = installComponent("pushradar", m_folder.filePath("root"));
    QVERIFY2(installed.status == 0, qPrintable(installed.said));
    const Ended configured = runProgram(
        RADARDESK_CMAKE,
        {"-S", RADARDESK_EXAMPLES_DIR, "-B", m_folder.filePath("build"), "-G", "Ninja",
         "-DCMAKE_MAKE_PROGRAM=" RADARDESK_MAKE, "-DCMAKE_CXX_FLAGS=" RADARDESK_CXX_FLAGS " -O0",
         "-DCMAKE_PREFIX_PATH=" + m_folder.filePath("root/usr")});
    QVERIFY2(configured.status == 0, qPrintable(configured.said));
    const Ended built = runProgram(RADARDESK_CMAKE, {"--build", m_folder.filePath("build")});
    QVERIFY2(built.status == 0, qPrintable(built.said));

    m_sandbox.start(RADARDESK_SANDBOX_PROGRAM,
                    {"--secret", "sk_example", "--key", "pk_example", "--lenient"});
    m_url = QJsonDocument::fromJson(lineOf(m_sandbox).toUtf8()).object()["url"].toString();
    QVERIFY(!m_url.isEmpty());
}

void TestClientPackage::hasNoHeaderThatNeedsAnother()
{
    const QDir headers(m_folder.filePath("root/usr/include/pushradar"));
    QVERIFY(headers.exists("client.h"));
    static const QRegularExpression own("#include <(pushradar/[^>]+)>");
    for (const QString &name : headers.entryList(QDir::Files)) {
        QFile file(headers.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto included = own.globalMatch(QString::fromUtf8(file.readAll()));
        while (included.hasNext()) {
            const QString header = included.next().captured(1);
            QVERIFY2(QFile::exists(m_folder.filePath("root/usr/include/" + header)),
                     qPrintable(name + " includes " + header));
        }
    }
}

void TestClientPackage::isFoundByPkgConfig()
{
    const QString program = QStandardPaths::findExecutable("pkg-config");
    if (program.isEmpty())
        QSKIP("pkg-config isn't installed.");
    const QString description = fileNamed("pushradar-qt6.pc");
    QVERIFY(!description.isEmpty());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PKG_CONFIG_PATH", QFileInfo(description).path());
    const Ended version = runProgram(program, {"--modversion", "pushradar-qt6"}, environment);
    QCOMPARE(version.said.trimmed(), RADARDESK_RELEASE);
    const Ended folder =
        runProgram(program, {"--variable=includedir", "pushradar-qt6"}, environment);
    QVERIFY2(QFile::exists(folder.said.trimmed() + "/pushradar/client.h"), qPrintable(folder.said));
    const Ended libraries =
        runProgram(program, {"--variable=libdir", "pushradar-qt6"}, environment);
    QVERIFY2(QFile::exists(libraries.said.trimmed() + "/libpushradar-qt6.a"),
             qPrintable(libraries.said));
}

void TestClientPackage::broadcasts()
{
    const Ended sent = runProgram(example("broadcast"), {"news"}, environment("sk_example"));
    QCOMPARE(sent.said.trimmed(), "Sent.");
    QCOMPARE(sent.status, 0);
}

void TestClientPackage::saysWhatIsWrong()
{
    const Ended refused = runProgram(example("broadcast"), {"news"}, environment("sk_another"));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.said.contains("401"), qPrintable(refused.said));
    QVERIFY(!refused.said.contains("sk_another"));
}

void TestClientPackage::relaysLines()
{
    const Ended sent =
        runProgram(example("relay"), {"news"}, environment("sk_example"), "one\ntwo\nthree\n");
    QCOMPARE(sent.said.trimmed(), "3 sent, 0 failed.");
    QCOMPARE(sent.status, 0);
}

void TestClientPackage::issuesTokens()
{
    DyingProcess endpoint;
    endpoint.setProcessEnvironment(environment("sk_example"));
    endpoint.start(example("endpoint"), {});
    const QString url = lineOf(endpoint);
    QVERIFY(url.startsWith("http://127.0.0.1:"));
    const auto issued = get(QUrl(url + "?channelName=private-room&socketID=12.34"));
    QCOMPARE(issued.first, 200);
    QVERIFY(!QJsonDocument::fromJson(issued.second).object()["token"].toString().isEmpty());
    QCOMPARE(get(QUrl(url + "?channelName=private-other&socketID=12.34")).first, 403);
    QCOMPARE(get(QUrl(url + "/other?channelName=private-room&socketID=12.34")).first, 404);
}

int tst_clientpackage(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestClientPackage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientpackage.moc"
