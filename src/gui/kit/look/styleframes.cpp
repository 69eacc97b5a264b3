// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/styleparts.h>

#include <gui/kit/look/themecolors.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace RadarDesk::gui {

namespace {

constexpr qreal FrameCorner = 6;
constexpr qreal ChipCorner = 9;

bool isInFaultFrame(const QWidget &widget)
{
    const auto *const parent = widget.parentWidget();
    return hasRole(parent, "fault");
}

/// The color of a label's text; invalid for that of all other text.
QColor labelColor(const QLabel &label, const ThemeColors &tones)
{
    if (isInFaultFrame(label))
        return {};
    if (hasRole(&label, "production"))
        return QApplication::palette().color(QPalette::HighlightedText);
    if (hasRole(&label, "fault"))
        return tones.failure;
    if (hasRole(&label, "muted") || hasRole(&label, "sectionTitle") || hasRole(&label, "chip"))
        return tones.muted;
    return {};
}

bool hasLabelRole(const QLabel &label)
{
    static constexpr const char *Roles[] = {"production", "fault", "muted", "sectionTitle", "chip"};
    return std::any_of(std::begin(Roles), std::end(Roles),
                       [&label](const char *role) { return label.property(role).isValid(); });
}

void drawNotice(QPainter &painter, const QRect &rect, const ThemeColors &tones, bool isFloating)
{
    const QColor ground = tones.tinted(Tone::Warning, 0.10F);
    const QColor line = tones.tinted(Tone::Warning, 0.45F);
    if (isFloating) {
        drawBox(painter, rect, ground, line, FrameCorner);
        return;
    }
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), line);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
}

bool drawLabelGround(QPainter &painter, const QStyleOption &option, const QFrame &label)
{
    const ThemeColors tones = ThemeColors::of(QApplication::palette());
    if (hasRole(&label, "production"))
        drawBox(painter, option.rect, tones.accent, {}, ChipCorner);
    else if (hasRole(&label, "chip"))
        drawBox(painter, option.rect, tones.chip, {}, ChipCorner);
    else
        return false;
    return true;
}

bool drawPartGround(QPainter &painter, const QStyleOption &option, const QFrame &frame)
{
    const ThemeColors tones = ThemeColors::of(QApplication::palette());
    const QRect &rect = option.rect;
    if (hasRole(&frame, "segmented")) {
        drawBox(painter, rect, tones.chip, tones.line, FrameCorner);
    } else if (hasRole(&frame, "notice")) {
        drawNotice(painter, rect, tones, hasRole(&frame, "floating"));
    } else if (hasRole(&frame, "fault")) {
        drawBox(painter, rect, tones.tinted(Tone::Failure, 0.08F),
                tones.tinted(Tone::Failure, 0.45F), FrameCorner);
    } else if (hasRole(&frame, "popup")) {
        drawBox(painter, rect, QApplication::palette().color(QPalette::Window), tones.edge, 0);
    } else if (hasRole(&frame, "bottomBar")) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tones.line);
    } else if (hasRole(&frame, "separator")) {
        painter.fillRect(rect, tones.line);
    } else if (hasRole(&frame, "production")) {
        painter.fillRect(rect, tones.tinted(Tone::Failure, 0.14F));
    } else {
        return false;
    }
    return true;
}

/// A line as a frame of its own.
bool drawLine(QPainter &painter, const QStyleOption &option, const QFrame &frame)
{
    if (frame.frameShape() != QFrame::HLine && frame.frameShape() != QFrame::VLine)
        return false;
    QRect line = option.rect;
    if (frame.frameShape() == QFrame::HLine)
        line = QRect(line.left(), line.center().y(), line.width(), 1);
    else
        line = QRect(line.center().x(), line.top(), 1, line.height());
    painter.fillRect(line, ThemeColors::of(QApplication::palette()).line);
    return true;
}

} // namespace

void applyLabelRole(QLabel &label)
{
    if (!hasLabelRole(label))
        return;
    QPalette own;
    if (const QColor color = labelColor(label, ThemeColors::of(QApplication::palette()));
        color.isValid()) {
        own.setColor(QPalette::WindowText, color);
        own.setColor(QPalette::Text, color);
    }
    if (own != label.palette() || own.resolveMask() != label.palette().resolveMask())
        label.setPalette(own);
    const bool isProduction = hasRole(&label, "production");
    if (isProduction || hasRole(&label, "chip")) {
        label.setFrameStyle(label.frameStyle()); // asks for its margins, which the style knows now
        label.setIndent(0); // forgets the size that it had without them
    }
    if (isProduction || hasRole(&label, "sectionTitle")) {
        QFont font = label.testAttribute(Qt::WA_SetFont) ? label.font() : QFont();
        font.setWeight(isProduction ? QFont::Bold : QFont::DemiBold);
        label.setFont(font);
    }
}

bool drawFrame(QPainter &painter, const QStyleOption &option, const QFrame &frame)
{
    if (qobject_cast<const QLabel *>(&frame))
        return drawLabelGround(painter, option, frame);
    return drawPartGround(painter, option, frame) || drawLine(painter, option, frame);
}

} // namespace RadarDesk::gui
