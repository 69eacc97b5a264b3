// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/findbar.h>

#include <gui/kit/code/jsonedit.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/symbolicon.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr qsizetype MostMatches = 1000;

} // namespace

FindBar::FindBar(JsonEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
    , m_with(new QLineEdit(m_replaceRow))
{
    setObjectName(QStringLiteral("findBar"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("muted", true);
    m_with->setObjectName(QStringLiteral("findReplacement"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(
        addButton(QStringLiteral("up"), tr("Previous match (Shift+F3)"), &FindBar::stepBack));
    row->addWidget(addButton(QStringLiteral("down"), tr("Next match (F3)"), &FindBar::stepForward));
    row->addWidget(addButton(QStringLiteral("close"), tr("Close (Esc)"), &FindBar::close));
    auto *second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_with, 1);
    for (const auto &[text, act] : {std::pair(tr("Replace"), &FindBar::replace),
                                    std::pair(tr("Replace all"), &FindBar::replaceAll)}) {
        QToolButton *button = addButton({}, text, act);
        button->setText(text);
        button->setToolTip({});
        second->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_replaceRow);
    hide();
    QWidget *before = &m_edit;
    const auto parts = findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->focusPolicy() == Qt::NoFocus || part->parent() == m_words
            || part->parent() == m_with)
            continue;
        setTabOrder(before, part);
        before = part;
    }

    connect(m_words, &QLineEdit::textChanged, this, [this] {
        search();
        showCount();
    });
    const auto searchAgain = [this] {
        if (!isHidden())
            search();
        showCount();
    };
    connect(&m_edit, &QPlainTextEdit::textChanged, this, searchAgain);
    connect(&m_edit, &JsonEdit::documentShown, this, searchAgain);
    connect(&m_edit, &QPlainTextEdit::selectionChanged, this, &FindBar::showCount);
    connect(&m_edit, &JsonEdit::findRequested, this, &FindBar::open);
    connect(&m_edit, &JsonEdit::stepRequested, this, &FindBar::step);
}

QToolButton *FindBar::addButton(const QString &symbol, const QString &text, void (FindBar::*act)())
{
    auto *button = new QToolButton(this);
    if (!symbol.isEmpty())
        button->setIcon(symbolIcon(symbol));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void FindBar::open(bool replace)
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_replaceRow->setVisible(replace || (!isHidden() && !m_replaceRow->isHidden()));
    show();
    search();
    showCount();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_replaceRow->hide();
    m_matches.clear();
    m_edit.markMatches({});
    if (hasFocus)
        m_edit.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_matches.clear();
    m_isMore = false;
    const QString words = m_words->text();
    const QString text = m_edit.toPlainText();
    for (qsizetype at = 0; !words.isEmpty();) {
        at = text.indexOf(words, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        m_isMore = m_matches.size() == MostMatches;
        if (m_isMore)
            break;
        QTextCursor match(m_edit.document());
        match.setPosition(static_cast<int>(at));
        at += words.size();
        match.setPosition(static_cast<int>(at), QTextCursor::KeepAnchor);
        m_matches.append(match);
    }
    m_edit.markMatches(m_matches);
}

void FindBar::showCount()
{
    if (isHidden())
        return;
    const QTextCursor current = m_edit.textCursor();
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), [&](const auto &match) {
        return match.selectionStart() == current.selectionStart()
            && match.selectionEnd() == current.selectionEnd();
    });
    const QString number = QString::number(found - m_matches.begin() + 1);
    const QString all = QString::number(m_matches.size());
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("No matches"));
    else if (m_isMore)
        //: %1: how many matches are marked, of more
        m_count->setText(tr("More than %1").arg(all));
    else if (found == m_matches.end())
        m_count->setText(tr("%n match(es)", nullptr, static_cast<int>(m_matches.size())));
    else
        //: %1: which match is selected, %2: how many there are
        m_count->setText(tr("%1 of %2").arg(number, all));
}

void FindBar::step(bool forward)
{
    if (isHidden() || m_matches.isEmpty()) {
        open(false);
        return;
    }
    const QTextCursor current = m_edit.textCursor();
    const QTextCursor *target = nullptr;
    for (const QTextCursor &match : m_matches) {
        if (forward && match.selectionStart() >= current.selectionEnd()) {
            target = &match;
            break;
        }
        if (!forward && match.selectionEnd() <= current.selectionStart())
            target = &match;
    }
    if (!target)
        target = forward ? &m_matches.first() : &m_matches.last();
    m_edit.setTextCursor(*target);
    showCount();
    announce(*this, m_count->text());
}

void FindBar::replace()
{
    QTextCursor current = m_edit.textCursor();
    if (current.selectedText().compare(m_words->text(), Qt::CaseInsensitive) == 0
        && !m_words->text().isEmpty()) {
        current.insertText(m_with->text());
        m_edit.setTextCursor(current);
    }
    step(true);
}

void FindBar::replaceAll()
{
    const QString words = m_words->text();
    if (words.isEmpty())
        return;
    QString text = m_edit.toPlainText();
    const int count = static_cast<int>(text.count(words, Qt::CaseInsensitive));
    m_edit.replaceText(text.replace(words, m_with->text(), Qt::CaseInsensitive));
    m_count->setText(tr("Replaced %n match(es)", nullptr, count));
    announce(*this, m_count->text());
}

bool FindBar::event(QEvent *event)
{
    // They mean something else in the rest of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)
            || key->matches(QKeySequence::FindPrevious) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        open(false);
    else if (isEnter && event->modifiers() == Qt::NoModifier && m_with->hasFocus())
        replace();
    else if (isEnter && (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        step(event->matches(QKeySequence::FindNext));
    else
        QWidget::keyPressEvent(event);
}

} // namespace RadarDesk::gui

#include "moc_findbar.cpp"
