// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/commandpalette.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/kit/rows/rowdelegate.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int UsualWidth = 560;
constexpr int RowsShown = 10;
constexpr int FromTop = 48;

class PaletteDelegate : public RowDelegate
{
public:
    explicit PaletteDelegate(const PaletteModel &model, QObject *parent)
        : RowDelegate(Ground::Tile, parent)
        , m_model(model)
    {
    }

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override
    {
        const PaletteEntry &entry = m_model.entryAt(index.row());
        Row row;
        row.symbol.name = entry.symbol;
        row.first.text = entry.text;
        row.first.marks = m_model.matchAt(index.row()).marks;
        row.aside.text = entry.detail;
        row.aside.tone = Tone::Muted;
        row.firstEnd.text = entry.keys;
        row.firstEnd.tone = Tone::Muted;
        return row;
    }

private:
    const PaletteModel &m_model;
};

} // namespace

CommandPalette::CommandPalette(std::function<QList<PaletteEntry>()> entries, QWidget &window)
    : QFrame(&window, Qt::Popup)
    , m_entries(std::move(entries))
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No matches. Press Esc to close."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("popup", true);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Type to find a command, channel or saved message"));
    m_field->setAccessibleName(tr("Find"));
    m_field->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    constexpr int Margin = 8;
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::update);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    m_model->setEntries(m_entries());
    m_field->clear();
    update({});
    place();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int row = RowDelegate::heightOf(m_list->font(), 1);
    m_list->setFixedHeight(std::min(row * RowsShown, m_window.height() - 3 * FromTop));
    m_nothing->setFixedHeight(m_list->height());
    setFixedWidth(std::min(UsualWidth, m_window.width() - FromTop));
    adjustSize();
    const QPoint middle((m_window.width() - width()) / 2, FromTop);
    QFrame::move(m_window.mapToGlobal(middle));
}

void CommandPalette::update(const QString &typed)
{
    m_model->setTyped(typed.trimmed());
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto act = m_model->entryAt(index.row()).run;
    close();
    // The popup has given the keyboard back by then, so that the command may take it.
    QTimer::singleShot(0, &m_window, act);
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(RowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - RowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace RadarDesk::gui

#include "moc_commandpalette.cpp"
