// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the command line costs: a broadcast as a whole process over curl doing the same call,
/// whether it loses any of 5,000 messages a second that it listens to for a minute, and whether its
/// memory grows in that minute and in ten of a channel that is less busy. An argument is the length
/// of the latter in seconds.

#include "../sandbox/crowd.h"

#include <bench/support/figures.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <functional>
#include <numeric>
#include <optional>
#include <thread>
#include <vector>

using namespace RadarDesk;

namespace {

constexpr int Calls = 40; // of each, in turn
constexpr int StartMs = 10'000;
constexpr int EndMs = 10'000;
constexpr int LongSeconds = 600;
constexpr double MostOverCurl = 3;
constexpr double MostGrowthMiB = 4; // 20 bytes a message: what waits at once, and no more

/// The sandbox as a process of its own, and what it takes to call it.
class Service
{
public:
    [[nodiscard]] bool start()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice()); // a line for each call
        m_process.start(QStringLiteral(RADARDESK_SANDBOX_PROGRAM), QStringList());
        if (!m_process.waitForReadyRead(StartMs))
            return false;
        const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
        url = ready[QStringLiteral("url")].toString();
        key = ready[QStringLiteral("key")].toString();
        secret = ready[QStringLiteral("secret")].toString();
        QFile file(secretFile());
        return file.open(QIODevice::WriteOnly) && file.write(secret.toLatin1()) > 0;
    }
    ~Service()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString secretFile() const { return m_folder.filePath(QStringLiteral("secret")); }
    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--service"),     url,         QStringLiteral("--key"), key,
                QStringLiteral("--secret-file"), secretFile()};
    }

    QString url;
    QString key;
    QString secret;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// How long a program runs, in ms; nothing when it fails.
std::optional<double> runFor(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(EndMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measureBroadcast(const Service &service, Figures &figures)
{
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty()) {
        figures.fail(QStringLiteral("There is no curl to compare with."));
        return;
    }
    const QStringList ofCurl{
        QStringLiteral("-sf"),
        service.url + QStringLiteral("/v3/broadcasts"),
        QStringLiteral("-H"),
        QStringLiteral("Authorization: Bearer ") + service.secret,
        QStringLiteral("-H"),
        QStringLiteral("Content-Type: application/json"),
        QStringLiteral("-d"),
        QStringLiteral(R"({"channel":"bench","data":"{\"text\":\"Hello\"}"})")};
    const QStringList ofOurs = QStringList{QStringLiteral("broadcast"), QStringLiteral("bench"),
                                           QStringLiteral("text=Hello")}
        + service.options();
    std::vector<double> ratios;
    std::vector<double> ours;
    for (int call = 0; call < Calls; ++call) {
        const auto one = runFor(QStringLiteral(RADARDESK_CLI_PROGRAM), ofOurs);
        const auto other = runFor(curl, ofCurl);
        if (!one || !other) {
            figures.fail(QStringLiteral("A broadcast failed."));
            return;
        }
        ours.push_back(*one);
        ratios.push_back(*one / *other);
    }
    figures.add(QStringLiteral("overCurl"),
                QStringLiteral("a broadcast as a whole process over curl doing the same"), {},
                ratios, Bound::atMost(MostOverCurl),
                QStringLiteral("median of the process: %1 ms").arg(medianOf(ours), 0, 'f', 1));
}

/// Something to listen to, and for how long.
struct Listening
{
    QString key;
    QStringList what; ///< The arguments that say so.
    int perSecond = 0;
    int seconds = 0;

    [[nodiscard]] int messages() const { return perSecond * seconds; }
    /// Where that rate is too high for the machine.
    [[nodiscard]] std::chrono::seconds most() const { return std::chrono::seconds{2 * seconds}; }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1 at %2 messages a second for %3 s")
            .arg(what.join(u' '))
            .arg(perSecond)
            .arg(seconds);
    }
};

QByteArray broadcastCall(const Service &service, int number)
{
    const QByteArray body =
        R"({"channel":"bench","data":"{\"number\":)" + QByteArray::number(number) + R"(}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + service.secret.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Sends the messages, evenly, and calls \a eachSecond; false when one is refused, or it takes too
/// long.
bool broadcastAll(const Service &service, const Listening &listening,
                  const std::function<void()> &eachSecond)
{
    using Clock = std::chrono::steady_clock;
    Publisher publisher(static_cast<quint16>(QUrl(service.url).port()));
    const Clock::time_point begun = Clock::now();
    const int messages = listening.messages();
    for (int number = 0; number < messages; ++number) {
        std::this_thread::sleep_until(
            begun + std::chrono::microseconds(1'000'000) * number / listening.perSecond);
        if (number % listening.perSecond == 0)
            eachSecond();
        if (Clock::now() - begun > listening.most()
            || !publisher.send(broadcastCall(service, number)) || publisher.takeAnswer() != 200)
            return false;
    }
    return true;
}

/// Of the memory of a process, what is in no file, in KiB.
double ownMemoryOf(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = "RssAnon:";
    const qsizetype begin = text.indexOf(name) + name.size();
    return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toDouble();
}

/// How many lines a file has.
qint64 linesIn(const QString &path)
{
    QFile file(path);
    qint64 lines = 0;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines += file.read(qint64{1} << 20).count('\n');
    return lines;
}

void measureListening(const Service &service, const Listening &listening, Figures &figures)
{
    QTemporaryDir folder;
    const QString heard = folder.filePath(QStringLiteral("heard.jsonl"));
    QProcess listener;
    listener.setStandardOutputFile(heard);
    listener.start(QStringLiteral(RADARDESK_CLI_PROGRAM),
                   listening.what
                       + QStringList{QStringLiteral("--count"),
                                     QString::number(listening.messages()),
                                     QStringLiteral("--format"), QStringLiteral("jsonl")}
                       + service.options());
    listener.setReadChannel(QProcess::StandardError);
    std::vector<double> memory;
    // It says on standard error that it listens.
    if (!listener.waitForStarted(StartMs) || !listener.waitForReadyRead(StartMs)
        || !broadcastAll(service, listening,
                         [&] { memory.push_back(ownMemoryOf(listener.processId()) / 1024); })) {
        figures.fail(listening.text() + QStringLiteral(" could not be measured."));
        return;
    }
    if (!listener.waitForFinished(EndMs)) { // it has lost some
        listener.terminate();
        listener.waitForFinished(EndMs);
    }
    figures.add(listening.key + QStringLiteral("Lost"),
                listening.text() + QStringLiteral(": messages lost"), {},
                {static_cast<double>(listening.messages() - linesIn(heard))}, Bound::atMost(0));
    const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
    const double first =
        std::accumulate(memory.begin(), memory.begin() + third, 0.0) / static_cast<double>(third);
    const double last =
        std::accumulate(memory.end() - third, memory.end(), 0.0) / static_cast<double>(third);
    figures.add(listening.key + QStringLiteral("Growth"),
                QStringLiteral("what its memory grew by, from the first third of that to the last"),
                QStringLiteral("MiB"), {last - first}, Bound::atMost(MostGrowthMiB),
                QStringLiteral("from %1 MiB").arg(first, 0, 'f', 1));
}

} // namespace

int main(int argc, char *argv[])
{
    // Not the history of whoever measures.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    const QCoreApplication app(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    Figures figures(QStringLiteral("cli"));
    Service service;
    if (!service.start()) {
        figures.fail(QStringLiteral("The sandbox didn't start."));
        return figures.finish();
    }
    measureBroadcast(service, figures);
    measureListening(service,
                     {.key = QStringLiteral("all"),
                      .what = {QStringLiteral("listen"), QStringLiteral("--all")},
                      .perSecond = 5'000,
                      .seconds = 60},
                     figures);
    measureListening(service,
                     {.key = QStringLiteral("channel"),
                      .what = {QStringLiteral("listen"), QStringLiteral("bench")},
                      .perSecond = 100,
                      .seconds = given > 2 ? given : LongSeconds},
                     figures);
    return figures.finish();
}
