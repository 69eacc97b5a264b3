// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/jsoncompleter.h>

#include <gui/kit/code/jsonedit.h>
#include <workbench/placeholders/placeholdercatalogue.h>
#include <workbench/shapes/jsonplace.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

// In a longer text, finding the cursor's place with each key would take too long.
constexpr int LongestBefore = 200'000;
constexpr qsizetype MostOptions = 50;

/// Whether \a key is one of a command rather than one that types.
bool isOfCommand(const QKeyEvent &key)
{
    if (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35)
        return true;
    const bool isModifier =
        (key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_Alt) || key.key() == Qt::Key_AltGr;
    const Qt::KeyboardModifiers modifiers =
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // The same two as AltGr, by which some keyboards type brackets.
    const bool isThirdLevel = modifiers == (Qt::ControlModifier | Qt::AltModifier)
        && !key.text().isEmpty() && key.text().at(0).isPrint();
    return modifiers != Qt::NoModifier && !isModifier && !isThirdLevel;
}

} // namespace

JsonCompleter::JsonCompleter(JsonEdit &edit, Shape shape, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_shape(std::move(shape))
    , m_completer(new QCompleter(&m_options, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("jsonOptions"));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->installEventFilter(this);
    edit.installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &JsonCompleter::accept);
    // While the list is open it hands the keys to the editor by itself, past any event filter.
    edit.watchKeys([this](const QKeyEvent &key) { return takes(key); });
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] {
        if (std::exchange(m_isTyping, false))
            offer();
    });
}

bool JsonCompleter::eventFilter(QObject *watched, QEvent *event)
{
    // While a list is open, the keys of the window do nothing: it closes before they are looked up.
    const bool isCommand =
        event->type() == QEvent::ShortcutOverride && isOfCommand(*static_cast<QKeyEvent *>(event));
    if (isCommand || (watched == &m_edit && event->type() == QEvent::Hide))
        m_completer->popup()->hide();
    return QObject::eventFilter(watched, event);
}

bool JsonCompleter::takes(const QKeyEvent &key)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        // The list takes them; it asks the editor first. Without a choice they are the editor's.
        return isOpen
            && (key.key() == Qt::Key_Escape || m_completer->popup()->currentIndex().isValid());
    default:
        m_isTyping = key.key() == Qt::Key_Backspace
            ? isOpen
            : !key.text().isEmpty() && key.text().at(0).isPrint();
        return false;
    }
}

JsonCompleter::Offer JsonCompleter::placeholdersFor(const QString &before)
{
    const qsizetype opening = before.lastIndexOf(QStringLiteral("{{"));
    if (opening < 0 || before.indexOf(u'}', opening) >= 0 || before.indexOf(u'\n', opening) >= 0)
        return {};
    Offer offer{.start = static_cast<int>(opening), .behind = QStringLiteral("}}")};
    const QStringView typed = QStringView(before).sliced(opening);
    for (const QList<PlaceholderForm> forms = placeholderCatalogue();
         const PlaceholderForm &form : forms) {
        if (form.typed.startsWith(typed, Qt::CaseInsensitive) && form.typed != typed)
            offer.options.append(form.typed);
    }
    return offer;
}

JsonCompleter::Offer JsonCompleter::offerFor(const QString &before) const
{
    if (const Offer placeholders = placeholdersFor(before); !placeholders.options.isEmpty())
        return placeholders;
    const std::shared_ptr<const MessageShape> shape = m_shape();
    const JsonPlace place = jsonPlaceAt(before);
    if (!shape || place.kind == JsonPlace::Kind::None || place.start == before.size())
        return {};
    Offer offer{.start = static_cast<int>(place.start),
                .behind = QStringLiteral("\""),
                .isKey = place.kind == JsonPlace::Kind::Key};
    QStringList known;
    if (offer.isKey) {
        for (const QStringList keys = shape->keysAt(place.path); const QString &key : keys)
            known.append(QString::fromUtf8(PushRadar::toJsonString(key)));
    } else {
        known = shape->valuesAt(place.path);
    }
    QString typed = before.sliced(place.start);
    if (offer.isKey && !typed.startsWith(u'"'))
        typed.prepend(u'"');
    for (const QString &each : std::as_const(known)) {
        if (each.startsWith(typed, Qt::CaseInsensitive) && each != typed
            && offer.options.size() < MostOptions)
            offer.options.append(each);
    }
    return offer;
}

void JsonCompleter::offer()
{
    const int cursor = m_edit.textCursor().position();
    m_offer = {};
    if (cursor <= LongestBefore && !m_edit.textCursor().hasSelection()) {
        QTextCursor before(m_edit.document());
        before.setPosition(cursor, QTextCursor::KeepAnchor);
        m_offer = offerFor(before.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    }
    m_options.setStringList(m_offer.options);
    if (m_offer.options.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_edit.cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
    // Return breaks the line unless one has chosen something.
    m_completer->popup()->setCurrentIndex({});
}

void JsonCompleter::accept(const QString &option)
{
    QTextCursor cursor = m_edit.textCursor();
    const int position = cursor.position();
    const QString behind = cursor.block().text().sliced(cursor.positionInBlock());
    const bool takesBehind = behind.startsWith(m_offer.behind) && option.endsWith(m_offer.behind);
    const QString rest = takesBehind ? behind.sliced(m_offer.behind.size()) : behind;
    const bool needsColon = m_offer.isKey && !rest.trimmed().startsWith(u':');
    cursor.setPosition(m_offer.start);
    cursor.setPosition(position + (takesBehind ? static_cast<int>(m_offer.behind.size()) : 0),
                       QTextCursor::KeepAnchor);
    cursor.insertText(needsColon ? option + QStringLiteral(": ") : option);
    m_edit.setTextCursor(cursor);
}

} // namespace RadarDesk::gui

#include "moc_jsoncompleter.cpp"
