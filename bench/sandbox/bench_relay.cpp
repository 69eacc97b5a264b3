// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relaycaller.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

namespace {

// Short turns, one after the other: whatever else the machine does slows all of them.
constexpr int Turns = 30;
constexpr int CallsATurn = 200;
constexpr int CallersAtOnce = 8;
constexpr std::array Names{"directly", "relay", "nginx"};

using Speaks = RelayCaller::Speaks;

/// nginx twice: as the service, with TLS, and as a proxy before it. And a relay before it.
class Servers
{
public:
    Servers() = default;
    Servers(const Servers &) = delete;
    Servers &operator=(const Servers &) = delete;
    ~Servers()
    {
        endProcess(m_relay);
        endProcess(m_nginx);
    }

    [[nodiscard]] bool start()
    {
        const QString nginx = nginxProgram();
        if (nginx.isEmpty()) {
            std::fputs("nginx is not installed: nothing to compare with\n", stderr);
            return false;
        }
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                       "-nodes", "-keyout", "key.pem", "-out", "certificate.pem", "-days", "2",
                       "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"});
        if (!openssl.waitForFinished(StartTime) || openssl.exitCode() != 0 || !configure())
            return false;
        m_nginx.setStandardErrorFile(QProcess::nullDevice());
        m_nginx.start(nginx,
                      {"-p", m_folder.path(), "-c", m_folder.filePath("nginx.conf"), "-e",
                       m_folder.filePath("start.log")});
        if (!m_nginx.waitForStarted(StartTime) || !answersAt(ports[2]))
            return false;
        m_relay.start(QStringLiteral(RADARDESK_RELAYING_APP),
                      {QStringLiteral("https://127.0.0.1:%1").arg(ports[0]),
                       m_folder.filePath("certificate.pem")});
        if (!m_relay.waitForReadyRead(StartTime))
            return false;
        ports[1] =
            static_cast<quint16>(QUrl(QString::fromLatin1(m_relay.readLine().trimmed())).port());
        return true;
    }

    std::array<quint16, 3> ports{freePort(), 0, freePort()};

private:
    [[nodiscard]] bool configure() const
    {
        QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
        const QByteArray text = QStringLiteral(R"(worker_processes 2;
daemon off;
pid %1/nginx.pid;
error_log %1/error.log crit;
events { worker_connections 1024; }
http {
  access_log off;
  tcp_nodelay on;
  keepalive_requests 100000000;
  client_body_temp_path %1/body;
  proxy_temp_path %1/proxy;
  fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi;
  scgi_temp_path %1/scgi;
  upstream service { server 127.0.0.1:%2; keepalive 64; keepalive_requests 100000000; }
  server {
    listen 127.0.0.1:%2 ssl;
    ssl_certificate %1/certificate.pem;
    ssl_certificate_key %1/key.pem;
    location / { default_type application/json; return 200 '{"status":"ok"}'; }
  }
  server {
    listen 127.0.0.1:%3;
    location / {
      proxy_pass https://service;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_ssl_name 127.0.0.1;
      proxy_ssl_protocols TLSv1.2 TLSv1.3;
      proxy_ssl_session_reuse on;
    }
  }
}
)")
                                    .arg(m_folder.path())
                                    .arg(ports[0])
                                    .arg(ports[2])
                                    .toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
    QProcess m_nginx;
    QProcess m_relay;
};

QByteArray broadcast()
{
    const QByteArray body = R"({"channel":"bench","data":"{\"message\":\"Hello World!\"}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer sk_bench\r\n"
           "X-PushRadar-Library: pushradar-server-node 3.1.0\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Speaks speaksAt(std::size_t place)
{
    return place == 0 ? Speaks::Tls : Speaks::Plain;
}

/// Adds the microseconds of each call of a turn; false when one fails.
bool measureTimes(RelayCaller &caller, std::vector<double> &times)
{
    const QByteArray request = broadcast();
    for (int i = 0; i < CallsATurn; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        if (!caller.call(request, R"({"status":"ok"})"))
            return false;
        times.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin)
                .count());
    }
    return true;
}

/// Calls a second of several callers at once; 0 when one fails.
double callsASecond(std::vector<std::unique_ptr<RelayCaller>> &callers)
{
    std::atomic<bool> hasFailed = false;
    const auto begin = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (const auto &caller : callers) {
            threads.emplace_back([&hasFailed, each = caller.get()] {
                const QByteArray request = broadcast();
                for (int i = 0; i < CallsATurn && !hasFailed; ++i)
                    hasFailed = !each->call(request, R"({"status":"ok"})");
            });
        }
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    return hasFailed ? 0 : CallsATurn * static_cast<double>(callers.size()) / time.count();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Servers servers;
    if (!servers.start()) {
        std::fputs("the servers did not start\n", stderr);
        return 1;
    }
    std::array<std::vector<double>, 3> times;
    std::array<std::vector<double>, 3> rates;
    std::array<std::unique_ptr<RelayCaller>, 3> callers;
    std::array<std::vector<std::unique_ptr<RelayCaller>>, 3> crowds;
    for (std::size_t place = 0; place < callers.size(); ++place) {
        callers[place] = std::make_unique<RelayCaller>(servers.ports[place], speaksAt(place));
        for (int i = 0; i < CallersAtOnce; ++i)
            crowds[place].push_back(
                std::make_unique<RelayCaller>(servers.ports[place], speaksAt(place)));
    }
    for (int turn = 0; turn < Turns; ++turn) {
        for (std::size_t place = 0; place < callers.size(); ++place) {
            rates[place].push_back(callsASecond(crowds[place]));
            if (!measureTimes(*callers[place], times[place]) || rates[place].back() <= 0) {
                std::fprintf(stderr, "a call failed: %s\n", Names[place]);
                return 1;
            }
        }
    }
    std::array<double, 3> typical{};
    for (std::size_t place = 0; place < callers.size(); ++place) {
        typical[place] = median(times[place]);
        std::fprintf(stderr, "%s: %.0f calls/s by %d callers, median %.0f us of one\n",
                     Names[place], median(rates[place]), CallersAtOnce, typical[place]);
    }
    std::printf("time that a call takes longer by the relay than by nginx: %.0f us over %.0f us "
                "(aim: at most that of nginx)\n",
                typical[1] - typical[0], typical[2] - typical[0]);
    return 0;
}
