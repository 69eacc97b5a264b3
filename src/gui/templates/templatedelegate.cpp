// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/templatedelegate.h>

#include <gui/channels/channeldelegate.h>
#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>

#include <pushradar/channelname.h>
#include <workbench/templates/templatesmodel.h>

#include <QMetaProperty>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int TemplateInset = 8;
constexpr int TemplateSymbol = 16;
constexpr int TemplateIndent = 20;
constexpr int TemplateLineGap = 2;

bool isFolderAt(const QModelIndex &index)
{
    return index.data(TemplatesModel::IsFolderRole).toBool();
}

/// Where the text starts in a row, seen from its leading edge.
int textStart(const QModelIndex &index)
{
    return TemplateInset + TemplateSymbol + TemplateInset
        + (index.parent().isValid() ? TemplateIndent : 0);
}

/// Points down when the folder is open, else to where its content would be.
void paintTriangle(QPainter *painter, const QPointF &centre, bool open, bool fromRight,
                   const QColor &tone)
{
    painter->save();
    painter->translate(centre);
    if (open)
        painter->rotate(90);
    else if (fromRight)
        painter->rotate(180);
    QPainterPath triangle;
    triangle.moveTo(-2.5, -3.5);
    triangle.lineTo(3, 0);
    triangle.lineTo(-2.5, 3.5);
    triangle.closeSubpath();
    painter->fillPath(triangle, tone);
    painter->restore();
}

} // namespace

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool folder = isFolderAt(index);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(row, 6, 6);
        painter->fillPath(shape, selected ? tones.chip : tones.chip.lighter(104));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tones.accent, 1));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QFontMetrics metrics(option.font);
    const QFont small = ChannelDelegate::smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const int height = metrics.height() + (folder ? 0 : TemplateLineGap + smallMetrics.height());
    const int top = row.top() + (row.height() - height) / 2;
    const int left = row.left() + textStart(index);
    int right = row.right() - TemplateInset;
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));

    paintSymbol(
        *painter,
        place(QRect(left - TemplateInset - TemplateSymbol,
                    top + (metrics.height() - TemplateSymbol) / 2, TemplateSymbol, TemplateSymbol)),
        folder ? QStringLiteral("folder")
               : ChannelDelegate::symbolOf(PushRadar::ChannelName::kindOf(
                   index.data(TemplatesModel::ChannelRole).toString())),
        selected ? tones.accent : tones.muted);
    if (folder) {
        const QRect mark = place(QRect(right - 8, row.top(), 8, row.height()));
        paintTriangle(painter, QRectF(mark).center(), option.state.testFlag(QStyle::State_Open),
                      option.direction == Qt::RightToLeft, tones.muted);
        right -= 8 + TemplateInset;
    }
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(place(QRect(left, top, right - left, metrics.height())), align,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, right - left));
    if (!folder) {
        painter->setFont(small);
        painter->setPen(tones.muted);
        painter->drawText(
            place(QRect(left, top + metrics.height() + TemplateLineGap, right - left,
                        smallMetrics.height())),
            align,
            smallMetrics.elidedText(index.data(TemplatesModel::ChannelRole).toString(),
                                    Qt::ElideMiddle, right - left));
    }
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int first = QFontMetrics(option.font).height();
    if (isFolderAt(index))
        return {100, first + 12};
    return {100,
            first + TemplateLineGap + QFontMetrics(ChannelDelegate::smallFont(option.font)).height()
                + 12};
}

void TemplateDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    const QVariant name = editor->property(editor->metaObject()->userProperty().name());
    QTimer::singleShot(0, model, [model, name, place = QPersistentModelIndex(index)] {
        if (place.isValid())
            model->setData(place, name);
    });
}

void TemplateDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(0, 2, -2, -2);
    rect.setLeft(rect.left() + textStart(index) - TemplateInset);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, rect));
}

} // namespace RadarDesk::gui

#include "moc_templatedelegate.cpp"
