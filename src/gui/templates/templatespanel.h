// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/templatesfilter.h>
#include <workbench/templates/templatesmodel.h>

#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace RadarDesk::gui {

class EmptyState;

namespace Ui {
class TemplatesPanel;
}

/// The templates: to be searched, loaded into the editor, sent, put in order and exchanged.
class TemplatesPanel : public QWidget
{
    Q_OBJECT

public:
    /// Makes of a file what is given away of it.
    using ExportFilter = std::function<QByteArray(const QByteArray &)>;

    /// What is exported passes through \a filter.
    TemplatesPanel(workbench::TemplatesModel &templates, ExportFilter filter,
                   QWidget *parent = nullptr);
    ~TemplatesPanel() override;

    /// Where they are listed, to drop messages on.
    [[nodiscard]] QAbstractItemView *list() const;
    /// Asks for a name and keeps the message; says in place why it can't be kept.
    void keep(const QString &channel, const QByteArray &messageData, PushRadar::ApiVersion version);
    /// Adds what the file holds and says how that went.
    void importFrom(const QString &path);
    /// Writes the templates of these ids and says how that went.
    void exportTo(const QString &path, const QStringList &ids);

Q_SIGNALS:
    /// A message was saved under a name, or the name and folder of a saved one were changed.
    void kept(const RadarDesk::workbench::MessageTemplate &kept);
    /// To be put into the editor.
    void loadRequested(const RadarDesk::workbench::MessageTemplate &kept);
    /// The values of that folder are to be shown.
    void valuesRequested(const QString &folder);
    /// To be put there and sent.
    void sendRequested(const RadarDesk::workbench::MessageTemplate &kept);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void setUpMenu();
    bool takesKey(const QKeyEvent &event);
    void showMenu(const QPoint &position);
    void showEmptyState();
    void showButtons();
    /// For the form, while it is shown.
    void makeRoom(bool hasForm);
    void showMessage(const QString &text);
    void onEntered(const workbench::MessageTemplate &kept);
    void load();
    void send();
    void removeCurrent();
    void undoRemoval();
    void moveCurrent(const QString &folder);
    void chooseImport();
    void chooseExport(const QStringList &ids);
    void select(const QString &id);
    [[nodiscard]] QStringList currentIds() const;
    /// Nothing when a folder is in hand, or nothing is.
    [[nodiscard]] std::optional<workbench::MessageTemplate> current() const;
    [[nodiscard]] QStringList allIds() const;

    std::unique_ptr<Ui::TemplatesPanel> m_ui;
    workbench::TemplatesModel &m_templates;
    workbench::TemplatesFilter m_filter;
    ExportFilter m_exportFilter;
    EmptyState *m_empty = nullptr;
    QAction *m_exportAll = nullptr;
    QList<workbench::MessageTemplate> m_removed;
};

} // namespace RadarDesk::gui
