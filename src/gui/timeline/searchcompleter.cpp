// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/searchcompleter.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace RadarDesk::gui {

using namespace history;

SearchCompleter::SearchCompleter(QLineEdit &field, std::function<QueryNames()> names,
                                 QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_names(std::move(names))
    , m_completer(new QCompleter(&m_options, this))
{
    // It completes one word of the text, so the field itself must not know of it.
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("searchOptions"));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &SearchCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SearchCompleter::accept);
}

bool SearchCompleter::close()
{
    const bool wasOpen = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return wasOpen;
}

bool SearchCompleter::isCompletingEnd() const
{
    return m_completer->popup()->isVisible() && m_field.cursorPosition() == m_field.text().size();
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        Q_EMIT closed();
    return QObject::eventFilter(watched, event);
}

void SearchCompleter::offer()
{
    m_completion = completeQuery(m_field.text(), m_field.cursorPosition(), m_names());
    m_options.setStringList(m_completion.options);
    if (m_completion.options.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Return is for what one has chosen, not for what happens to be the first.
    m_completer->popup()->setCurrentIndex({});
}

void SearchCompleter::accept(const QString &option)
{
    const bool isWhole = !option.endsWith(u':') && !option.endsWith(u'.');
    const QString text = m_field.text();
    const qsizetype end = m_completion.start + m_completion.length;
    const QString behind = text.mid(end);
    const QString put = isWhole && !behind.startsWith(u' ') ? option + u' ' : option;
    m_field.setText(text.left(m_completion.start) + put + behind);
    m_field.setCursorPosition(static_cast<int>(m_completion.start + put.size()));
    // The popup that it was chosen in closes first.
    if (!isWhole)
        QTimer::singleShot(0, this, &SearchCompleter::offer);
}

} // namespace RadarDesk::gui

#include "moc_searchcompleter.cpp"
