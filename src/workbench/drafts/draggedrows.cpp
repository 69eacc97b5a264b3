// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/draggedrows.h>

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <set>

namespace RadarDesk::workbench {

namespace {

/// Other windows may belong to other processes, where the same address is another model.
quint64 placeOf(const QAbstractItemModel &model)
{
    return reinterpret_cast<quintptr>(&model);
}

} // namespace

QString draggedRowsMime()
{
    return QStringLiteral("application/x-radardesk-rows");
}

std::unique_ptr<QMimeData> mimeOfRows(const QAbstractItemModel &model,
                                      const QModelIndexList &indexes)
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << placeOf(model)
           << QList<int>(rows.begin(), rows.end());
    auto mime = std::make_unique<QMimeData>();
    mime->setData(draggedRowsMime(), bytes);
    return mime;
}

QList<int> draggedRows(const QAbstractItemModel &model, const QMimeData &mime)
{
    QDataStream stream(mime.data(draggedRowsMime()));
    qint64 process = 0;
    quint64 place = 0;
    stream >> process >> place;
    if (process != QCoreApplication::applicationPid() || place != placeOf(model))
        return {};
    QList<int> rows;
    stream >> rows;
    return rows;
}

} // namespace RadarDesk::workbench
