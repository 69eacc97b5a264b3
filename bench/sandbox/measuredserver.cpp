// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuredserver.h"

#include "serverprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cstdio>

#include <unistd.h>

std::unique_ptr<MeasuredServer> MeasuredServer::sandbox()
{
    return sandbox(QStringLiteral(RADARDESK_SANDBOX_PROGRAM), {});
}

std::unique_ptr<MeasuredServer> MeasuredServer::sandbox(Observer observer)
{
    return sandbox(QStringLiteral(RADARDESK_OBSERVED_SANDBOX),
                   observer == Observer::Present ? QStringList{QStringLiteral("observed")}
                                                 : QStringList());
}

std::unique_ptr<MeasuredServer> MeasuredServer::sandbox(const QString &program,
                                                        const QStringList &arguments)
{
    auto server = std::make_unique<MeasuredServer>();
    server->m_process.setStandardErrorFile(QProcess::nullDevice());
    server->m_process.start(program, arguments);
    if (!server->m_process.waitForReadyRead(StartTime)) {
        std::fprintf(stderr, "%s did not start\n", qUtf8Printable(program));
        return nullptr;
    }
    const QJsonObject ready = QJsonDocument::fromJson(server->m_process.readLine()).object();
    server->m_servingProcess = server->m_process.processId();
    server->m_port = static_cast<quint16>(QUrl(ready.value(u"url").toString()).port());
    server->m_secret = ready.value(u"secret").toString().toUtf8();
    server->m_subscribeTarget = "/subscribe?key=" + ready.value(u"key").toString().toUtf8();
    server->m_hello = R"({"event":"subscribe","channel":"bench"})";
    server->m_greetings = 2; // connected, subscribed
    return server;
}

std::unique_ptr<MeasuredServer> MeasuredServer::nchan()
{
    const QString nginx = nginxProgram();
    const QString module = QStringLiteral("/usr/lib/nginx/modules/ngx_nchan_module.so");
    if (nginx.isEmpty() || !QFile::exists(module)) {
        std::fputs("Nchan is not installed (libnginx-mod-nchan, nginx-core): nothing to compare "
                   "with\n",
                   stderr);
        return nullptr;
    }
    auto server = std::make_unique<MeasuredServer>();
    server->m_port = freePort();
    server->m_subscribeTarget = "/sub";
    QFile configuration(server->m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return nullptr;
    configuration.write(QStringLiteral(R"(load_module %1;
worker_processes 1;
worker_rlimit_nofile 20000;
daemon off;
master_process off;
pid %2/nginx.pid;
error_log %2/error.log crit;
events { worker_connections 16384; }
http {
  access_log off;
  tcp_nodelay on;
  keepalive_requests 1000000;
  client_body_temp_path %2/body;
  proxy_temp_path %2/proxy;
  fastcgi_temp_path %2/fastcgi;
  uwsgi_temp_path %2/uwsgi;
  scgi_temp_path %2/scgi;
  server {
    listen 127.0.0.1:%3;
    location = /pub { nchan_publisher; nchan_channel_id bench; }
    location = /sub { nchan_subscriber websocket; nchan_channel_id bench; }
  }
}
)")
                            .arg(module, server->m_folder.path())
                            .arg(server->m_port)
                            .toUtf8());
    configuration.close();
    server->m_process.setStandardErrorFile(QProcess::nullDevice());
    server->m_process.start(nginx,
                            {QStringLiteral("-p"), server->m_folder.path(), QStringLiteral("-c"),
                             configuration.fileName(), QStringLiteral("-e"),
                             server->m_folder.filePath(QStringLiteral("start.log"))});
    if (!server->m_process.waitForStarted(StartTime) || !answersAt(server->m_port)) {
        std::fputs("nginx with Nchan did not start\n", stderr);
        return nullptr;
    }
    server->m_servingProcess = server->m_process.processId();
    return server;
}

MeasuredServer::~MeasuredServer()
{
    endProcess(m_process);
}

QByteArray MeasuredServer::publishing(const QByteArray &json) const
{
    if (m_secret.isEmpty()) {
        return "POST /pub HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
               "Content-Length: "
            + QByteArray::number(json.size()) + "\r\n\r\n" + json;
    }
    QByteArray escaped = json;
    escaped.replace('"', "\\\"");
    const QByteArray body = R"({"channel":"bench","data":")" + escaped + "\"}";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_secret
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

qint64 MeasuredServer::residentBytes() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(m_servingProcess));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

double MeasuredServer::processorSeconds() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_servingProcess));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // Counted after the name, which may hold spaces.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong())
        / static_cast<double>(::sysconf(_SC_CLK_TCK));
}
