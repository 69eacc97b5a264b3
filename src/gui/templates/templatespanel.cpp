// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/templatespanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/mnemonics.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/templates/templatedelegate.h>

#include <base/storage/wholefile.h>
#include <workbench/templates/templatesexchange.h>

#include <ui_templatespanel.h>

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;

namespace {

QString templateFileKinds()
{
    return TemplatesPanel::tr("Saved messages (*.json);;All files (*)");
}

} // namespace

TemplatesPanel::TemplatesPanel(TemplatesModel &templates, ExportFilter filter, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TemplatesPanel>())
    , m_templates(templates)
    , m_exportFilter(std::move(filter))
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->templatesSearch);
    m_ui->templatesSend->setIcon(symbolIcon(QStringLiteral("sent")));
    m_ui->templatesSearch->addAction(symbolIcon(QStringLiteral("search")),
                                     QLineEdit::LeadingPosition);
    m_ui->templatesSearch->installEventFilter(this);
    onOwnKey(*m_ui->templatesSearch, Qt::Key_Escape, [this] { m_ui->templatesSearch->clear(); });
    setUpTree();
    setUpMenu();
    connect(m_ui->templatesSearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        if (m_filter.isActive())
            m_ui->templatesTree->expandAll();
        showEmptyState();
        showButtons();
    });
    connect(m_ui->templateForm, &TemplateForm::entered, this, &TemplatesPanel::onEntered);
    connect(m_ui->templateForm, &TemplateForm::declined, this,
            [this] { m_ui->templatesTree->setFocus(Qt::OtherFocusReason); });
    m_ui->templateForm->installEventFilter(this);
    connect(m_ui->templatesLoad, &QPushButton::clicked, this, &TemplatesPanel::load);
    connect(m_ui->templatesSend, &QPushButton::clicked, this, &TemplatesPanel::send);
    m_filter.setSourceModel(&templates);
    m_ui->templatesTree->expandAll();
    connect(&templates, &TemplatesModel::renamingFailed, this,
            [this](const QString &reason) { showMessage(reason); });
    connect(&templates, &TemplatesModel::templatesChanged, this, [this] {
        showEmptyState();
        showButtons();
    });
    showEmptyState();
    showButtons();
}

TemplatesPanel::~TemplatesPanel() = default;

QAbstractItemView *TemplatesPanel::list() const
{
    return m_ui->templatesTree;
}

void TemplatesPanel::setUpTree()
{
    QTreeView *tree = m_ui->templatesTree;
    tree->setItemDelegate(new TemplateDelegate(this));
    tree->setModel(&m_filter);
    tree->setMouseTracking(true);
    tree->viewport()->setAutoFillBackground(false);
    tree->installEventFilter(this);
    m_empty = new EmptyState(tree);
    // What is new is seen, whoever has closed what else.
    connect(&m_filter, &QAbstractItemModel::rowsInserted, tree,
            [tree](const QModelIndex &parent, int first, int last) {
                tree->expand(parent);
                for (int row = first; row <= last && !parent.isValid(); ++row)
                    tree->expand(tree->model()->index(row, 0));
            });
    connect(&m_filter, &QAbstractItemModel::modelReset, tree, &QTreeView::expandAll);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TemplatesPanel::showButtons);
    connect(tree, &QAbstractItemView::clicked, tree, [tree](const QModelIndex &index) {
        if (index.data(TemplatesModel::IsFolderRole).toBool())
            tree->setExpanded(index, !tree->isExpanded(index));
    });
    connect(tree, &QAbstractItemView::doubleClicked, this, &TemplatesPanel::load);
    connect(tree, &QWidget::customContextMenuRequested, this, &TemplatesPanel::showMenu);
}

void TemplatesPanel::setUpMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Import saved messages…"), this, &TemplatesPanel::chooseImport);
    m_exportAll = menu->addAction(tr("&Export all saved messages…"), this,
                                  [this] { chooseExport(allIds()); });
    m_ui->templatesMenu->setIcon(symbolIcon(QStringLiteral("menu")));
    m_ui->templatesMenu->setMenu(menu);
}

void TemplatesPanel::keep(const QString &channel, const QByteArray &messageData,
                          PushRadar::ApiVersion version)
{
    m_ui->templateForm->ask(channel, messageData, version, m_templates.folders());
    // A name is suggested always, so whatever is wrong here can't be mended in the form.
    const auto made = MessageTemplate::make(
        {.name = QStringLiteral("-"), .channel = channel, .data = messageData, .version = version});
    if (!made)
        m_ui->templateForm->refuse(made.error());
}

bool TemplatesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->templatesSearch && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_filter.rowCount() > 0) {
            m_ui->templatesTree->setFocus(Qt::TabFocusReason);
            if (!m_ui->templatesTree->currentIndex().isValid())
                m_ui->templatesTree->setCurrentIndex(m_filter.index(0, 0));
            return true;
        }
    }
    if (watched == m_ui->templateForm
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        makeRoom(event->type() == QEvent::ShowToParent);
    // What is pressed in the field that renames comes by here too.
    if (event->type() == QEvent::KeyPress && watched == m_ui->templatesTree
        && m_ui->templatesTree->hasFocus() && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TemplatesPanel::makeRoom(bool hasForm)
{
    m_ui->templatesSearch->setVisible(!hasForm);
    m_ui->templatesMenu->setVisible(!hasForm);
    showButtons();
}

bool TemplatesPanel::takesKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (modifiers != Qt::NoModifier)
            return false;
        load();
        return true;
    }
    if (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        removeCurrent();
        return true;
    }
    return false;
}

void TemplatesPanel::showMenu(const QPoint &position)
{
    QTreeView *tree = m_ui->templatesTree;
    const QModelIndex index = tree->indexAt(position);
    if (!index.isValid())
        return;
    tree->setCurrentIndex(index);
    const auto one = current();
    QMenu menu(this);
    if (one) {
        menu.addAction(tr("&Load into the editor"), QKeySequence(Qt::Key_Return), this,
                       &TemplatesPanel::load);
        menu.addAction(symbolIcon(QStringLiteral("sent")), tr("&Send at once"), this,
                       &TemplatesPanel::send);
        menu.addSeparator();
    }
    menu.addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this,
                   [tree] { tree->edit(tree->currentIndex()); });
    if (one) {
        QMenu *move = menu.addMenu(symbolIcon(QStringLiteral("folder")), tr("&Move to folder"));
        const QStringList folders = m_templates.folders();
        for (const QString &folder : folders) {
            QAction *action = move->addAction(withLiteralAmpersands(folder), this,
                                              [this, folder] { moveCurrent(folder); });
            action->setEnabled(folder != one->folder());
        }
        move->addSeparator();
        move->addAction(tr("&No folder"), this, [this] { moveCurrent({}); })
            ->setEnabled(!one->folder().isEmpty());
        move->addAction(tr("N&ew folder…"), this,
                        [this, one, folders] { m_ui->templateForm->edit(*one, folders); });
    }
    if (!one)
        menu.addAction(tr("&Values…"), this,
                       [this, folder = index.data(TemplatesModel::FolderRole).toString()] {
                           Q_EMIT valuesRequested(folder);
                       });
    menu.addAction(tr("&Export…"), this, [this] { chooseExport(currentIds()); });
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("remove")), tr("&Delete"), QKeySequence::Delete, this,
                   &TemplatesPanel::removeCurrent);
    menu.exec(tree->viewport()->mapToGlobal(position));
}

void TemplatesPanel::showEmptyState()
{
    if (m_filter.isActive())
        m_empty->setText(tr("Nothing matches"), tr("No saved message matches the search."));
    else
        m_empty->setText(
            tr("No saved messages"),
            tr("Press S on an event, or the star in the editor, to save a message here."));
}

void TemplatesPanel::showButtons()
{
    const bool any = m_templates.rowCount() > 0;
    const bool one = any && current();
    m_ui->templatesLoad->setEnabled(one);
    m_ui->templatesSend->setEnabled(one);
    const bool hasForm = !m_ui->templateForm->isHidden();
    m_ui->templatesLoad->setVisible(any && !hasForm);
    m_ui->templatesSend->setVisible(any && !hasForm);
    m_exportAll->setEnabled(any);
}

void TemplatesPanel::showMessage(const QString &text)
{
    m_ui->templatesNotice->showMessage(text);
}

void TemplatesPanel::onEntered(const MessageTemplate &kept)
{
    if (m_templates.find(kept.id())) {
        m_templates.setTemplate(kept);
    } else if (m_templates.addNew({kept}) == 0) {
        m_ui->templateForm->refuse(tr("A saved message with this name and the same data already "
                                      "exists. Choose another name."));
        return;
    }
    Q_EMIT this->kept(kept);
    m_ui->templatesSearch->clear();
    select(kept.id());
    m_ui->templatesTree->setFocus(Qt::OtherFocusReason);
}

void TemplatesPanel::load()
{
    if (const auto one = current())
        Q_EMIT loadRequested(*one);
}

void TemplatesPanel::send()
{
    if (const auto one = current())
        Q_EMIT sendRequested(*one);
}

void TemplatesPanel::removeCurrent()
{
    const QStringList ids = currentIds();
    if (ids.isEmpty())
        return;
    m_removed = m_templates.remove(ids);
    m_ui->templatesNotice->offerUndo(
        m_removed.size() == 1
            ? tr("Deleted “%1”.").arg(m_removed.first().name())
            : tr("Deleted %n saved message(s).", nullptr, static_cast<int>(m_removed.size())),
        [this] { undoRemoval(); });
}

void TemplatesPanel::undoRemoval()
{
    if (m_removed.isEmpty())
        return;
    m_templates.addNew(m_removed);
    m_ui->templatesNotice->hide();
    select(m_removed.first().id());
    m_removed.clear();
    m_ui->templatesTree->setFocus(Qt::OtherFocusReason);
}

void TemplatesPanel::moveCurrent(const QString &folder)
{
    const QStringList ids = currentIds();
    m_templates.moveTo(folder, ids);
    if (!ids.isEmpty())
        select(ids.first());
}

void TemplatesPanel::importFrom(const QString &path)
{
    const auto imported = templatesImportExport().importedFrom(path);
    if (!imported) {
        showMessage(tr("Nothing was imported from %1. %2")
                        .arg(QDir::toNativeSeparators(path), imported.error()));
        return;
    }
    const auto all = static_cast<int>(imported->entries.size());
    const int added = m_templates.addNew(imported->entries);
    QStringList sentences{tr("Imported %n saved message(s).", nullptr, added)};
    if (added < all)
        sentences += tr("%n saved message(s) of the file already exist.", nullptr, all - added);
    showMessage((sentences + imported->leftOut).join(u'\n'));
}

void TemplatesPanel::exportTo(const QString &path, const QStringList &ids)
{
    QList<MessageTemplate> templates;
    for (const QString &id : ids) {
        if (const auto one = m_templates.find(id))
            templates.append(*one);
    }
    QByteArray content = templatesImportExport().exported(templates);
    if (m_exportFilter)
        content = m_exportFilter(content);
    const QString fault = writeWhole(path, content);
    if (fault.isEmpty())
        showMessage(
            tr("Exported %n saved message(s) to %1.", nullptr, static_cast<int>(templates.size()))
                .arg(QDir::toNativeSeparators(path)));
    else
        showMessage(
            tr("Nothing was exported to %1. %2").arg(QDir::toNativeSeparators(path), fault));
}

void TemplatesPanel::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import saved messages"), {}, templateFileKinds());
    if (!path.isEmpty())
        importFrom(path);
}

void TemplatesPanel::chooseExport(const QStringList &ids)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export saved messages"),
                                                      QStringLiteral("radardesk-templates.json"),
                                                      templateFileKinds());
    if (!path.isEmpty())
        exportTo(path, ids);
}

void TemplatesPanel::select(const QString &id)
{
    const QModelIndex index = m_filter.mapFromSource(m_templates.indexOf(id));
    if (!index.isValid())
        return;
    m_ui->templatesTree->setCurrentIndex(index);
    m_ui->templatesTree->scrollTo(index);
}

QStringList TemplatesPanel::currentIds() const
{
    const QModelIndexList chosen = m_ui->templatesTree->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? QStringList()
                            : m_templates.idsAt(m_filter.mapToSource(chosen.first()));
}

std::optional<MessageTemplate> TemplatesPanel::current() const
{
    const QModelIndexList chosen = m_ui->templatesTree->selectionModel()->selectedIndexes();
    return chosen.isEmpty()
        ? std::nullopt
        : m_templates.find(chosen.first().data(TemplatesModel::IdRole).toString());
}

QStringList TemplatesPanel::allIds() const
{
    QStringList ids;
    const QList<MessageTemplate> templates = m_templates.templates();
    for (const MessageTemplate &one : templates)
        ids.append(one.id());
    return ids;
}

} // namespace RadarDesk::gui

#include "moc_templatespanel.cpp"
