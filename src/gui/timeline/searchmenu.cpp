// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/searchmenu.h>

#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/mnemonics.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/searchline.h>
#include <history/query/eventquery.h>
#include <workbench/core/tiptext.h>

#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>

namespace RadarDesk::gui {

using namespace history;
using namespace workbench;

SearchMenu::SearchMenu(QLineEdit &field, SearchLine &line, SavedSearches &searches, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_line(line)
    , m_searches(searches)
    , m_menu(new QMenu(&field))
{
    m_menu->setObjectName(QStringLiteral("searchMenu"));
    m_menu->setAccessibleName(tr("Saved searches"));
    QAction *button =
        field.addAction(symbolIcon(QStringLiteral("star")), QLineEdit::TrailingPosition);
    button->setToolTip(tr("Saved searches (Alt+Down)"));
    connect(button, &QAction::triggered, this, &SearchMenu::open);
    connect(m_menu, &QMenu::aboutToShow, this, &SearchMenu::fill);
    onOwnKey(field, Qt::ALT | Qt::Key_Down, [this] { open(); });
    connect(&line, &SearchLine::named, this, &SearchMenu::enter);
    connect(&line, &SearchLine::nameClosed, this,
            [&field] { field.setFocus(Qt::OtherFocusReason); });
}

void SearchMenu::open()
{
    m_menu->popup(m_field.mapToGlobal(m_field.rect().bottomLeft()));
}

void SearchMenu::choose(const QString &text)
{
    m_field.setText(text);
    m_field.setFocus(Qt::OtherFocusReason);
}

void SearchMenu::fill()
{
    m_menu->clear();
    const SavedSearch *current = m_searches.withText(m_field.text());
    for (const SavedSearch &search : m_searches.searches()) {
        QAction *action = m_menu->addAction(withLiteralAmpersands(search.name));
        action->setToolTip(tipText(search.text));
        action->setCheckable(true);
        action->setChecked(current && current->id == search.id);
        connect(action, &QAction::triggered, this, [this, text = search.text] { choose(text); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No saved searches"))->setEnabled(false);
    m_menu->addSeparator();
    const bool isQuery = !m_field.text().trimmed().isEmpty()
        && parseEventQuery(m_field.text(), QDateTime::currentDateTime()).ok();
    m_menu->addAction(tr("&Save this search…"), this, &SearchMenu::save)
        ->setEnabled(isQuery && !current);
    if (!current)
        return;
    const QString name = withLiteralAmpersands(current->name);
    m_menu->addAction(tr("&Rename “%1”…", "%1 is a saved search").arg(name), this,
                      [this, id = current->id, before = current->name] {
                          m_renamed = id;
                          m_line.askName(before);
                      });
    m_menu->addAction(tr("&Delete “%1”", "%1 is a saved search").arg(name), this,
                      [this, id = current->id] { remove(id); });
}

void SearchMenu::save()
{
    if (m_field.text().trimmed().isEmpty()) {
        m_field.setFocus(Qt::OtherFocusReason);
        return;
    }
    m_renamed.clear();
    m_line.askName({});
}

void SearchMenu::enter(const QString &name)
{
    if (m_renamed.isEmpty())
        m_searches.save(name, m_field.text());
    else
        m_searches.rename(m_renamed, name);
}

void SearchMenu::remove(const QString &id)
{
    if (const auto removed = m_searches.remove(id))
        m_line.offerUndo(tr("Deleted “%1”.", "%1 is a saved search").arg(removed->name),
                         [this, search = *removed] { m_searches.restore(search); });
}

} // namespace RadarDesk::gui

#include "moc_searchmenu.cpp"
