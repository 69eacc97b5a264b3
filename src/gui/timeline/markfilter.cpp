// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/markfilter.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/markshape.h>

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

using MarkTerm = QueryTerm::Type;

const QLatin1String AnyMark("any");
const QLatin1String AnyNote("*");

/// Whether \a term asks for marks or notes; what leaves them out is no part of the menu.
bool asksForAnnotation(const QueryTerm &term)
{
    return !term.isNegated && (term.type == MarkTerm::Mark || term.type == MarkTerm::Note);
}

bool isSameTerm(const QueryTerm &one, const QueryTerm &other)
{
    return one.type == other.type && asksForAnnotation(one)
        && one.value.compare(other.value, Qt::CaseInsensitive) == 0;
}

} // namespace

MarkFilter::MarkFilter(QToolButton &button, QObject *parent)
    : QObject(parent)
    , m_button(button)
    , m_menu(new QMenu(&button))
{
    m_menu->setObjectName(QStringLiteral("marksMenu"));
    m_button.setIcon(symbolIcon(QStringLiteral("mark")));
    m_button.setMenu(m_menu);
    m_button.setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &MarkFilter::fill);
}

void MarkFilter::show(const EventQuery &query)
{
    m_query = query;
    m_button.setChecked(std::any_of(query.terms.begin(), query.terms.end(), &asksForAnnotation));
}

void MarkFilter::setEnabled(bool enabled)
{
    m_button.setEnabled(enabled);
}

void MarkFilter::fill()
{
    m_menu->clear();
    for (const Mark mark : AllMarks)
        add(markIcon(mark, m_menu->palette()), markText(mark),
            {.type = MarkTerm::Mark, .value = markWord(mark)});
    add({}, tr("&Any mark"), {.type = MarkTerm::Mark, .value = AnyMark});
    m_menu->addSeparator();
    add({}, tr("With a &note"), {.type = MarkTerm::Note, .value = AnyNote});
}

void MarkFilter::add(const QIcon &icon, const QString &text, const QueryTerm &term)
{
    QAction *const action = m_menu->addAction(icon, text, this, [this, term] { toggle(term); });
    action->setCheckable(true);
    action->setChecked(has(term));
}

bool MarkFilter::has(const QueryTerm &term) const
{
    return std::any_of(m_query.terms.begin(), m_query.terms.end(),
                       [&term](const QueryTerm &each) { return isSameTerm(each, term); });
}

void MarkFilter::toggle(const QueryTerm &term)
{
    EventQuery query = m_query;
    const bool removes = has(term);
    const bool isOfAny = term.value == AnyMark || term.value == AnyNote;
    // Beside all marks, or notes, some of them would change nothing.
    query.terms.removeIf([&](const QueryTerm &each) {
        const bool isOfSameKind = asksForAnnotation(each) && each.type == term.type;
        return removes ? isSameTerm(each, term)
                       : isOfSameKind && (isOfAny || each.value == AnyMark);
    });
    if (!removes)
        query.terms.append(term);
    Q_EMIT chosen(query);
}

} // namespace RadarDesk::gui

#include "moc_markfilter.cpp"
