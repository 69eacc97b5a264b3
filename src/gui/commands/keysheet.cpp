// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/keysheet.h>

#include <gui/commands/keysmodel.h>
#include <gui/kit/look/cellpainting.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/noticebar.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

namespace {

/// Draws cells in line with their header; the editor of keys takes one chord and is done.
class KeysDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.state &= ~QStyle::State_HasFocus; // the whole row is selected
        paintCell(painter, cell);
    }
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const override
    {
        auto *const editor = new QKeySequenceEdit(parent);
        // The delegate changes nothing of its own here; Qt's signals only aren't const.
        auto *const self = const_cast<KeysDelegate *>(this);
        connect(editor, &QKeySequenceEdit::keySequenceChanged, self,
                [self, editor](const QKeySequence &keys) {
                    if (keys.count() > 1)
                        editor->setKeySequence(QKeySequence(keys[0]));
                });
        connect(editor, &QKeySequenceEdit::editingFinished, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }
    void setEditorData(QWidget *, const QModelIndex &) const override { }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        const QKeySequence keys = static_cast<QKeySequenceEdit *>(editor)->keySequence();
        if (!keys.isEmpty())
            model->setData(index, QVariant::fromValue(QKeySequence(keys[0])));
    }
    /// Every key is for the editor: Tab and Enter can be shortcuts, too.
    bool eventFilter(QObject *, QEvent *) override { return false; }
};

} // namespace

KeySheet::KeySheet(CommandRegistry &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_model(new KeysModel(commands, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_notice(new NoticeBar(this))
    , m_clear(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setPlaceholderText(tr("Filter by command or shortcut"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_notice->setObjectName(QStringLiteral("keysNotice"));
    setUpTable();

    m_clear->setText(tr("&Clear shortcut"));
    m_reset->setText(tr("&Restore default"));
    auto *resetAll = new QToolButton(this);
    resetAll->setText(tr("Restore &all defaults"));
    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_clear, m_reset, resetAll}) {
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
        if (button == m_reset)
            buttons->addStretch();
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_clear, &QToolButton::clicked, this, &KeySheet::clearKeys);
    connect(m_reset, &QToolButton::clicked, this, &KeySheet::resetKeys);
    connect(resetAll, &QToolButton::clicked, this, [this] {
        m_before = m_commands.toState();
        m_commands.resetAllKeys();
        m_notice->offerUndo(tr("Restored all default shortcuts."), [this] {
            m_commands.restore(m_before);
            m_notice->hide();
        });
    });
    connect(m_model, &KeysModel::keysTaken, this, &KeySheet::showTaken);
    connect(&commands, &CommandRegistry::keysChanged, this, &KeySheet::updateButtons);
    constexpr QSize UsualSize(560, 560);
    resize(UsualSize);
    updateButtons();
}

void KeySheet::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new KeysDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    QHeaderView *const header = m_table->horizontalHeader();
    header->setSectionResizeMode(KeysModel::CommandColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(KeysModel::KeysColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(KeysModel::SectionColumn, QHeaderView::ResizeToContents);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, &KeySheet::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KeySheet::updateButtons);
}

void KeySheet::openSheet()
{
    m_notice->hide();
    m_filter->clear();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown->index(0, KeysModel::CommandColumn));
    show();
    raise();
    activateWindow();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void KeySheet::edit()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_before = m_commands.toState();
    m_notice->showMessage(tr("Press the new shortcut."));
    m_table->edit(current.siblingAtColumn(KeysModel::KeysColumn));
}

void KeySheet::clearKeys()
{
    if (const auto *command = current())
        m_commands.setKeys(command->id, {});
}

void KeySheet::resetKeys()
{
    if (const auto *command = current())
        m_commands.resetKeys(command->id);
}

void KeySheet::showTaken(const QString &command, const QKeySequence &keys)
{
    //: %1: a shortcut, such as Ctrl+E; %2: the command that had it
    m_notice->offerUndo(tr("%1 belonged to “%2”, which has no shortcut now.")
                            .arg(keys.toString(QKeySequence::NativeText), command),
                        [this] {
                            m_commands.restore(m_before);
                            m_notice->hide();
                        });
}

const CommandRegistry::Command *KeySheet::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->commandAt(index.row()) : nullptr;
}

void KeySheet::updateButtons()
{
    const auto *command = current();
    m_clear->setEnabled(command && !command->action->shortcut().isEmpty());
    m_reset->setEnabled(command && !m_commands.hasUsualKeys(command->id));
}

} // namespace RadarDesk::gui

#include "moc_keysheet.cpp"
