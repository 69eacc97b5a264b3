// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatetext.h>

#include <workbench/core/tiptext.h>
#include <workbench/templates/templatesmodel.h>

#include <QSet>
#include <QStringList>

namespace RadarDesk::workbench {

namespace {

/// The same for templates that are like each other.
QStringList likenessOf(const MessageTemplate &one)
{
    return {one.folder(), one.name(), one.channel(), QString::fromUtf8(one.data())};
}

} // namespace

QVariant templateData(const MessageTemplate &one, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one.name();
    case Qt::AccessibleTextRole:
        return TemplatesModel::tr("%1, channel %2").arg(one.name(), one.channel());
    case Qt::ToolTipRole:
        return tipText(one.channel() + u'\n' + QString::fromUtf8(one.data()));
    case TemplatesModel::IsFolderRole:
        return false;
    case TemplatesModel::IdRole:
        return one.id();
    case TemplatesModel::FolderRole:
        return one.folder();
    case TemplatesModel::ChannelRole:
        return one.channel();
    case TemplatesModel::DataRole:
        return one.data();
    case TemplatesModel::SearchRole:
        return QString(one.folder() + u'\n' + one.name() + u'\n' + one.channel() + u'\n'
                       + QString::fromUtf8(one.data()));
    default:
        return {};
    }
}

QVariant folderData(const QString &name, int count, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TemplatesModel::FolderRole:
    case TemplatesModel::SearchRole:
        return name;
    case Qt::AccessibleTextRole:
        return TemplatesModel::tr("Folder %1, %n saved message(s)", nullptr, count).arg(name);
    case TemplatesModel::IsFolderRole:
        return true;
    default:
        return {};
    }
}

bool standsBefore(const QString &a, const QString &b)
{
    const int order = QString::localeAwareCompare(a.toCaseFolded(), b.toCaseFolded());
    return order != 0 ? order < 0 : a < b;
}

bool templateStandsBefore(const MessageTemplate &a, const MessageTemplate &b)
{
    return a.name() != b.name() ? standsBefore(a.name(), b.name()) : a.id() < b.id();
}

QList<MessageTemplate> newAmong(const QList<MessageTemplate> &templates,
                                const QList<MessageTemplate> &there)
{
    QSet<QStringList> known;
    for (const MessageTemplate &one : there)
        known.insert(likenessOf(one));
    QList<MessageTemplate> added;
    for (const MessageTemplate &one : templates) {
        if (known.contains(likenessOf(one)))
            continue;
        known.insert(likenessOf(one));
        added.append(one);
    }
    return added;
}

PushRadar::Result<QList<MessageTemplate>, QString>
withFolder(const QList<MessageTemplate> &templates, const QString &folder)
{
    QList<MessageTemplate> moved;
    for (const MessageTemplate &one : templates) {
        TemplateFields fields = one.fields();
        fields.folder = folder;
        const auto made = MessageTemplate::make(fields, one.id());
        if (!made)
            return made.error();
        moved.append(*made);
    }
    return moved;
}

} // namespace RadarDesk::workbench
