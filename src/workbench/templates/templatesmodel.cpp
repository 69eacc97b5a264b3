// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesmodel.h>

#include <workbench/templates/templatetext.h>

#include <QMimeData>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr QLatin1String IdsMime("application/x-radardesk-templates");

} // namespace

TemplatesModel::TemplatesModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

TemplatesModel::~TemplatesModel() = default;

QList<MessageTemplate> TemplatesModel::templates() const
{
    QList<MessageTemplate> all;
    for (const auto &folder : m_folders)
        all += folder->templates;
    return all + m_loose.templates;
}

void TemplatesModel::setTemplates(const QList<MessageTemplate> &templates)
{
    beginResetModel();
    m_folders.clear();
    m_loose.templates.clear();
    for (const MessageTemplate &one : templates) {
        Folder *folder = folderNamed(one.folder());
        if (!folder)
            folder =
                m_folders.emplace_back(std::make_unique<Folder>(Folder{one.folder(), {}})).get();
        folder->templates.append(one);
    }
    std::sort(m_folders.begin(), m_folders.end(),
              [](const auto &a, const auto &b) { return standsBefore(a->name, b->name); });
    for (const auto &folder : m_folders)
        std::sort(folder->templates.begin(), folder->templates.end(), templateStandsBefore);
    std::sort(m_loose.templates.begin(), m_loose.templates.end(), templateStandsBefore);
    endResetModel();
    Q_EMIT templatesChanged();
}

std::optional<MessageTemplate> TemplatesModel::find(const QString &id) const
{
    const MessageTemplate *found = templateAt(indexOf(id));
    return found ? std::optional(*found) : std::nullopt;
}

QStringList TemplatesModel::folders() const
{
    QStringList names;
    for (const auto &folder : m_folders)
        names.append(folder->name);
    return names;
}

QModelIndex TemplatesModel::indexOf(const QString &id) const
{
    const auto rowIn = [&id](const Folder &folder) {
        for (int row = 0; row < folder.templates.size(); ++row) {
            if (folder.templates.at(row).id() == id)
                return row;
        }
        return -1;
    };
    for (const auto &folder : m_folders) {
        if (const int row = rowIn(*folder); row >= 0)
            return createIndex(row, 0, folder.get());
    }
    const int row = rowIn(m_loose);
    return row < 0 ? QModelIndex()
                   : createIndex(static_cast<int>(m_folders.size()) + row, 0, nullptr);
}

QStringList TemplatesModel::idsAt(const QModelIndex &index) const
{
    if (const MessageTemplate *one = templateAt(index))
        return {one->id()};
    QStringList ids;
    if (index.isValid()) {
        for (const MessageTemplate &one : m_folders.at(index.row())->templates)
            ids.append(one.id());
    }
    return ids;
}

void TemplatesModel::setTemplate(const MessageTemplate &added)
{
    const auto there = find(added.id());
    if (there && there->folder() == added.folder()) {
        replace(added);
    } else {
        take(added.id());
        insert(added);
    }
    Q_EMIT templatesChanged();
}

int TemplatesModel::addNew(const QList<MessageTemplate> &templates)
{
    const QList<MessageTemplate> added = newAmong(templates, this->templates());
    for (const MessageTemplate &one : added)
        insert(indexOf(one.id()).isValid() ? *MessageTemplate::make(one.fields()) : one);
    if (!added.isEmpty())
        Q_EMIT templatesChanged();
    return static_cast<int>(added.size());
}

QList<MessageTemplate> TemplatesModel::remove(const QStringList &ids)
{
    QList<MessageTemplate> removed;
    for (const QString &id : ids) {
        if (const auto one = take(id))
            removed.append(*one);
    }
    if (!removed.isEmpty())
        Q_EMIT templatesChanged();
    return removed;
}

void TemplatesModel::moveTo(const QString &folder, const QStringList &ids)
{
    bool moved = false;
    for (const QString &id : ids) {
        const auto one = find(id);
        if (!one || one->folder() == folder.trimmed())
            continue;
        const auto made = withFolder({*one}, folder);
        if (!made) {
            Q_EMIT renamingFailed(made.error());
            break;
        }
        take(id);
        insert(made->constFirst());
        moved = true;
    }
    if (moved)
        Q_EMIT templatesChanged();
}

QModelIndex TemplatesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_folders.at(parent.row()).get() : nullptr);
}

QModelIndex TemplatesModel::parent(const QModelIndex &child) const
{
    const auto *folder = static_cast<const Folder *>(child.internalPointer());
    return folder ? createIndex(rowOf(folder), 0, nullptr) : QModelIndex();
}

int TemplatesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_folders.size()) + static_cast<int>(m_loose.templates.size());
    const bool isFolder =
        !parent.internalPointer() && parent.row() < static_cast<int>(m_folders.size());
    return isFolder && parent.column() == 0
        ? static_cast<int>(m_folders.at(parent.row())->templates.size())
        : 0;
}

int TemplatesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageTemplate *one = templateAt(index);
    if (!one)
        return folderData(m_folders.at(index.row())->name,
                          static_cast<int>(m_folders.at(index.row())->templates.size()), role);
    return templateData(*one, role);
}

bool TemplatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString name = value.toString().trimmed();
    if (const MessageTemplate *one = templateAt(index))
        return one->name() == name || renameTemplate(MessageTemplate(*one), name);
    return m_folders.at(index.row())->name == name || renameFolder(index.row(), name);
}

Qt::ItemFlags TemplatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    return usual | (templateAt(index) ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

Qt::DropActions TemplatesModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions TemplatesModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList TemplatesModel::idsIn(const QMimeData &mime)
{
    return QString::fromUtf8(mime.data(IdsMime)).split(u'\n', Qt::SkipEmptyParts);
}

QStringList TemplatesModel::mimeTypes() const
{
    return {IdsMime};
}

QMimeData *TemplatesModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids += idsAt(index);
    auto *mime = new QMimeData;
    mime->setData(IdsMime, ids.join(u'\n').toUtf8());
    return mime;
}

bool TemplatesModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int, int,
                                  const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !mime->hasFormat(IdsMime))
        return false;
    moveTo(parent.data(FolderRole).toString(), idsIn(*mime));
    return true;
}

TemplatesModel::Folder *TemplatesModel::folderNamed(const QString &name) const
{
    // Templates without a folder.
    if (name.isEmpty())
        return const_cast<Folder *>(&m_loose);
    const auto found = std::find_if(m_folders.begin(), m_folders.end(),
                                    [&name](const auto &folder) { return folder->name == name; });
    return found == m_folders.end() ? nullptr : found->get();
}

int TemplatesModel::rowOf(const Folder *folder) const
{
    const auto found = std::find_if(m_folders.begin(), m_folders.end(),
                                    [folder](const auto &one) { return one.get() == folder; });
    return static_cast<int>(found - m_folders.begin());
}

const MessageTemplate *TemplatesModel::templateAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *folder = static_cast<const Folder *>(index.internalPointer()))
        return &folder->templates.at(index.row());
    const int loose = index.row() - static_cast<int>(m_folders.size());
    return loose < 0 ? nullptr : &m_loose.templates.at(loose);
}

void TemplatesModel::insert(const MessageTemplate &added)
{
    Folder *folder = folderNamed(added.folder());
    if (!folder) {
        const auto before = std::lower_bound(
            m_folders.begin(), m_folders.end(), added.folder(),
            [](const auto &one, const QString &name) { return standsBefore(one->name, name); });
        const int row = static_cast<int>(before - m_folders.begin());
        beginInsertRows({}, row, row);
        m_folders.insert(before, std::make_unique<Folder>(Folder{added.folder(), {added}}));
        endInsertRows();
        return;
    }
    QList<MessageTemplate> &templates = folder->templates;
    const auto place =
        std::lower_bound(templates.begin(), templates.end(), added, templateStandsBefore)
        - templates.begin();
    const bool loose = folder == &m_loose;
    const int row = static_cast<int>(place) + (loose ? static_cast<int>(m_folders.size()) : 0);
    beginInsertRows(loose ? QModelIndex() : createIndex(rowOf(folder), 0, nullptr), row, row);
    templates.insert(place, added);
    endInsertRows();
}

std::optional<MessageTemplate> TemplatesModel::take(const QString &id)
{
    const QModelIndex index = indexOf(id);
    const MessageTemplate *found = templateAt(index);
    if (!found)
        return std::nullopt;
    MessageTemplate taken = *found;
    Folder *folder = folderNamed(taken.folder());
    if (folder != &m_loose && folder->templates.size() == 1) {
        const int row = rowOf(folder);
        beginRemoveRows({}, row, row);
        m_folders.erase(m_folders.begin() + row);
        endRemoveRows();
        return taken;
    }
    beginRemoveRows(index.parent(), index.row(), index.row());
    folder->templates.removeAt(index.row()
                               - (folder == &m_loose ? static_cast<int>(m_folders.size()) : 0));
    endRemoveRows();
    return taken;
}

bool TemplatesModel::renameTemplate(const MessageTemplate &renamed, const QString &name)
{
    TemplateFields fields = renamed.fields();
    fields.name = name;
    const auto made = MessageTemplate::make(fields, renamed.id());
    if (!made) {
        Q_EMIT renamingFailed(made.error());
        return false;
    }
    replace(*made);
    Q_EMIT templatesChanged();
    return true;
}

void TemplatesModel::replace(const MessageTemplate &renamed)
{
    const QModelIndex index = indexOf(renamed.id());
    Folder *folder = folderNamed(renamed.folder());
    QList<MessageTemplate> &templates = folder->templates;
    const int above = folder == &m_loose ? static_cast<int>(m_folders.size()) : 0;
    const int from = index.row() - above;
    const auto before =
        std::count_if(templates.begin(), templates.end(), [&](const MessageTemplate &other) {
            return other.id() != renamed.id() && templateStandsBefore(other, renamed);
        });
    const auto to = static_cast<int>(before);
    if (to != from) {
        beginMoveRows(index.parent(), index.row(), index.row(), index.parent(),
                      above + (to > from ? to + 1 : to));
        templates.move(from, to);
        endMoveRows();
    }
    templates[to] = renamed;
    const QModelIndex now = indexOf(renamed.id());
    Q_EMIT dataChanged(now, now);
}

bool TemplatesModel::renameFolder(int row, const QString &name)
{
    if (name.isEmpty()) {
        Q_EMIT renamingFailed(tr("A folder needs a name."));
        return false;
    }
    Folder *folder = m_folders.at(row).get();
    const auto renamed = withFolder(folder->templates, name);
    if (!renamed) {
        Q_EMIT renamingFailed(renamed.error());
        return false;
    }
    Q_EMIT folderRenamed(folder->name, name);
    if (folderNamed(name)) {
        moveTo(name, idsAt(index(row, 0)));
        return true;
    }
    const auto before = std::count_if(m_folders.begin(), m_folders.end(), [&](const auto &other) {
        return other.get() != folder && standsBefore(other->name, name);
    });
    const auto to = static_cast<int>(before);
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        const auto begin = m_folders.begin();
        std::rotate(begin + std::min(row, to), begin + (to > row ? row + 1 : row),
                    begin + std::max(row, to) + 1);
        endMoveRows();
    }
    folder->name = name;
    folder->templates = *renamed;
    Q_EMIT dataChanged(index(to, 0), index(to, 0));
    Q_EMIT templatesChanged();
    return true;
}

} // namespace RadarDesk::workbench

#include "moc_templatesmodel.cpp"
