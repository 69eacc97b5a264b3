// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/messagetemplate.h>

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace RadarDesk::workbench {

/// Templates in two levels: folders with their templates, then the templates that are in none, each
/// sorted by name. A folder is there for as long as something is in it.
class TemplatesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsFolderRole = Qt::UserRole, ///< bool
        IdRole, ///< QString; of a folder empty
        FolderRole, ///< QString: the folder's own name, or that of the template's folder
        ChannelRole, ///< QString; of a folder empty
        DataRole, ///< QByteArray; of a folder empty
        SearchRole, ///< QString: all that search looks at
    };

    explicit TemplatesModel(QObject *parent = nullptr);
    ~TemplatesModel() override;

    /// All of them, in the order they are shown in.
    [[nodiscard]] QList<MessageTemplate> templates() const;
    void setTemplates(const QList<MessageTemplate> &templates);
    [[nodiscard]] std::optional<MessageTemplate> find(const QString &id) const;
    [[nodiscard]] QStringList folders() const;
    /// The place of that template; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// The ids at \a index: of a folder those of all in it.
    [[nodiscard]] QStringList idsAt(const QModelIndex &index) const;

    /// Adds a template, or puts it in place of the one with its id.
    void setTemplate(const MessageTemplate &added);
    /// Adds those that are not like one that is there, and returns how many those were. None takes
    /// the place of another: one whose id is taken gets a new one.
    int addNew(const QList<MessageTemplate> &templates);
    /// Returns those that were there, for undo.
    QList<MessageTemplate> remove(const QStringList &ids);
    /// An empty \a folder takes them out of theirs.
    void moveTo(const QString &folder, const QStringList &ids);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    /// Renames a template or a folder; one of the name of another folder becomes part of it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Templates are dragged into folders, and out of them.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    /// Within the list they are moved, elsewhere copied.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    /// The ids of the templates that are dragged; none where it is something else.
    [[nodiscard]] static QStringList idsIn(const QMimeData &mime);
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// templates() has changed.
    void templatesChanged();
    /// A folder gets another name, or becomes part of another one.
    void folderRenamed(const QString &from, const QString &to);
    /// A typed name is invalid; \a reason is a sentence.
    void renamingFailed(const QString &reason);

private:
    struct Folder
    {
        QString name;
        QList<MessageTemplate> templates;
    };

    [[nodiscard]] Folder *folderNamed(const QString &name) const;
    [[nodiscard]] int rowOf(const Folder *folder) const;
    [[nodiscard]] const MessageTemplate *templateAt(const QModelIndex &index) const;
    void insert(const MessageTemplate &added);
    std::optional<MessageTemplate> take(const QString &id);
    bool renameTemplate(const MessageTemplate &renamed, const QString &name);
    bool renameFolder(int row, const QString &name);
    /// Puts it in place of the one of its id and folder.
    void replace(const MessageTemplate &renamed);

    std::vector<std::unique_ptr<Folder>> m_folders;
    Folder m_loose; ///< The templates that are in no folder.
};

} // namespace RadarDesk::workbench
