// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/sendpreview.h>

#include <gui/kit/code/jsonview.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/theme.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/events/exchangetext.h>

#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr qint64 LeastPause = 100; // ms
constexpr qint64 PausePerLook = 10; // so that updates take at most a tenth of the time
constexpr qsizetype MostBytes = qsizetype{256} * 1024;
constexpr qsizetype LineLetters = 600; // more than is seen of it in any window
constexpr int PreviewSymbolSide = 12;
constexpr int PreviewInset = 4;
constexpr int LeastWidth = 120;
constexpr int WholeHeight = 220;

QString braced(const PlaceholderPlace &place)
{
    return QStringLiteral("{{") + place.name
        + (place.kind == PlaceholderPlace::Kind::Unknown ? QStringLiteral("}}") : QString());
}

/// Sentences about the placeholders that have no value, each named once.
QString noteOn(const QList<PlaceholderPlace> &places)
{
    QStringList unknown;
    QStringList open;
    for (const PlaceholderPlace &place : places) {
        QStringList &names = place.kind == PlaceholderPlace::Kind::Open ? open : unknown;
        if (place.kind != PlaceholderPlace::Kind::Made && !names.contains(braced(place)))
            names.append(braced(place));
    }
    QStringList notes;
    if (unknown.size() == 1)
        notes.append(
            //: %1 is as “{{user}}”
            SendPreview::tr("%1 isn't a placeholder and is sent as typed").arg(unknown.first()));
    else if (!unknown.isEmpty())
        //: %1 is as “{{user}}, {{time}}”
        notes.append(SendPreview::tr("%1 aren't placeholders and are sent as typed")
                         .arg(unknown.join(QStringLiteral(", "))));
    if (!open.isEmpty())
        //: %1 is as “{{user”
        notes.append(SendPreview::tr("%1 isn't closed and is sent as typed")
                         .arg(open.join(QStringLiteral(", "))));
    return notes.join(QStringLiteral(" · "));
}

QString onOneLine(const QByteArray &json)
{
    QString text = QString::fromUtf8(json.first(std::min(json.size(), LineLetters * 4)));
    text.truncate(LineLetters);
    for (QChar &c : text) {
        if (c < u' ')
            c = u' ';
    }
    return text;
}

} // namespace

SendPreview::SendPreview(const MessageDraft &draft, const PlaceholderValues &values,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_draft(draft)
    , m_values(values)
{
    setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Preview of the broadcast"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendPreview::look);
    connect(this, &QAbstractButton::clicked, this, &SendPreview::openAll);
    connect(&draft, &MessageDraft::changed, this, &SendPreview::refresh);
    connect(&draft, &MessageDraft::folderChanged, this, &SendPreview::refresh);
    look();
}

void SendPreview::refresh()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceLook.isValid() ? m_sinceLook.elapsed() : m_pause;
    m_timer.start(static_cast<int>(std::max(qint64(0), m_pause - since)));
}

void SendPreview::look()
{
    QElapsedTimer watch;
    watch.start();
    m_note.clear();
    m_text.clear();
    m_whole.clear();
    m_sentBytes.reset();
    m_isFault = false;
    if (!m_draft.jsonFault()) {
        const QByteArray json = m_draft.json().toUtf8();
        if (json.size() <= MostBytes)
            take(expandPlaceholders(json, m_values.inFolder(m_draft.folder())));
        else if (json.contains("{{"))
            m_note = tr("The message is too large for a preview.");
    }
    setAccessibleDescription(m_note.isEmpty() ? m_text : m_note + u' ' + m_text);
    setToolTip(isNeeded() && !m_isFault ? tr("Show the complete preview") : QString());
    update();
    m_pause = std::max(LeastPause, watch.elapsed() * PausePerLook);
    m_sinceLook.start();
    Q_EMIT changed();
}

void SendPreview::take(const PushRadar::Result<ExpandedMessage, PlaceholderFault> &made)
{
    if (!made) {
        m_isFault = true;
        m_note = tr("Line %1, column %2: %3")
                     .arg(made.error().line)
                     .arg(made.error().column)
                     .arg(made.error().message);
        return;
    }
    if (made->places.isEmpty())
        return;
    const auto object = PushRadar::JsonValue::fromJson(made->json);
    m_whole = PushRadar::DataItems::fromObject(object.value()).toJson();
    m_sentBytes = m_whole.size();
    m_note = noteOn(made->places);
    //: %1 is JSON
    m_text = tr("Sends %1").arg(onOneLine(m_whole));
}

void SendPreview::openAll()
{
    if (m_whole.isEmpty())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *view = new JsonView(popup);
    view->setObjectName(QStringLiteral("wholePreview"));
    view->setAccessibleName(accessibleName());
    view->show(readable(m_whole));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(view);
    auto *escape = new QShortcut(Qt::Key_Escape, popup);
    connect(escape, &QShortcut::activated, popup, &QWidget::close);
    const QPoint below = mapToGlobal(QPoint(0, height() + 2));
    const bool fits = below.y() + WholeHeight <= screen()->availableGeometry().bottom();
    popup->setGeometry(below.x(), fits ? below.y() : mapToGlobal(QPoint()).y() - WholeHeight - 2,
                       width(), WholeHeight);
    popup->show();
    view->setFocus(Qt::PopupFocusReason);
}

QSize SendPreview::sizeHint() const
{
    return {LeastWidth * 2, fontMetrics().height() + 2 * PreviewInset};
}

QSize SendPreview::minimumSizeHint() const
{
    return {LeastWidth, sizeHint().height()};
}

void SendPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors tones = ThemeColors::of(palette());
    const bool rightToLeft = isRightToLeft();
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
    QRect place = rect().adjusted(PreviewInset, 0, -PreviewInset, 0);
    const auto cutOff = [&place, rightToLeft](int width) {
        QRect cut = place;
        cut.setWidth(std::min(width, place.width()));
        if (rightToLeft)
            cut.moveRight(place.right());
        place.adjust(rightToLeft ? 0 : width, 0, rightToLeft ? -width : 0, 0);
        return cut;
    };
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
        | Qt::AlignVCenter | Qt::TextSingleLine;
    if (!m_note.isEmpty()) {
        const QRect symbol = cutOff(PreviewSymbolSide + 6);
        QRectF square(0, 0, PreviewSymbolSide, PreviewSymbolSide);
        square.moveCenter(QRectF(symbol).center());
        const QColor tone = m_isFault ? tones.failure : tones.warning;
        paintSymbol(painter, square,
                    m_isFault ? QStringLiteral("failed") : QStringLiteral("warning"), tone);
        const QString note =
            fontMetrics().elidedText(m_note, Qt::ElideRight, std::max(0, place.width()));
        painter.setPen(tone);
        painter.drawText(cutOff(fontMetrics().horizontalAdvance(note) + 12), alignment, note);
    }
    if (m_text.isEmpty() || place.width() <= 3 * PreviewSymbolSide)
        return;
    QRectF arrow(0, 0, PreviewSymbolSide, PreviewSymbolSide);
    arrow.moveCenter(QPointF(rightToLeft ? place.left() + PreviewSymbolSide / 2.0
                                         : place.right() - PreviewSymbolSide / 2.0,
                             rect().center().y()));
    paintSymbol(painter, arrow, QStringLiteral("down"),
                underMouse() || hasFocus() ? palette().color(QPalette::WindowText) : tones.muted);
    const int taken = PreviewSymbolSide + 6;
    place.adjust(rightToLeft ? taken : 0, 0, rightToLeft ? 0 : -taken, 0);
    painter.setPen(tones.muted);
    painter.drawText(place, alignment,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace RadarDesk::gui

#include "moc_sendpreview.cpp"
