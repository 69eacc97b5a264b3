// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/portowner.h>

#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

namespace RadarDesk::base {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the links in /proc/PID/fd of those sockets hold.
QSet<QByteArray> listenersAt(quint16 port)
{
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> links;
    for (const QString &table :
         {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")}) {
        const QList<QByteArray> lines = contentOf(table).split('\n');
        for (const QByteArray &line : lines) {
            // number, local address, remote address, state, queues, timer, retries, user,
            // timeout, inode
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[1].endsWith(wanted) && fields[3] == "0A")
                links.insert("socket:[" + fields[9] + ']');
        }
    }
    return links;
}

bool hasOneOf(const QSet<QByteArray> &links, const QString &process)
{
    const QDir folder(process + QStringLiteral("/fd"));
    const QStringList descriptors = folder.entryList(QDir::System | QDir::Files | QDir::Hidden);
    for (const QString &descriptor : descriptors) {
        const QByteArray path = QFile::encodeName(folder.filePath(descriptor));
        // Qt makes a path of what a link holds, which this isn't.
        QByteArray link(64, '\0');
        const auto length =
            ::readlink(path.constData(), link.data(), static_cast<std::size_t>(link.size()));
        if (length > 0 && links.contains(link.first(length)))
            return true;
    }
    return false;
}

} // namespace

QString programAtPort(quint16 port)
{
    const QSet<QByteArray> links = listenersAt(port);
    if (links.isEmpty())
        return {};
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = QStringLiteral("/proc/") + process;
        if (!hasOneOf(links, folder))
            continue;
        QString name = QString::fromUtf8(contentOf(folder + QStringLiteral("/comm"))).trimmed();
        for (QChar &c : name) {
            if (!c.isPrint())
                c = QChar::ReplacementCharacter;
        }
        return name;
    }
    return {};
}

} // namespace RadarDesk::base
