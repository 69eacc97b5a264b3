// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channeldelegate.h>

#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <workbench/core/channelsmodel.h>

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int Inset = 8;
constexpr int KindSide = 16;
constexpr int LineGap = 2;

int firstLineTop(const QStyleOptionViewItem &option)
{
    const int lines = QFontMetrics(option.font).height() + LineGap
        + QFontMetrics(ChannelDelegate::smallFont(option.font)).height();
    return option.rect.top() + (option.rect.height() - lines) / 2;
}

/// Both in that width: of a long name the middle is left out, and the time stays.
QString nameAndTime(const QString &name, const QString &time, const QFontMetrics &metrics,
                    int width)
{
    const QString words = ChannelDelegate::tr("%1 · %2", "name of channel, when it was last used");
    const int rest = width - metrics.horizontalAdvance(words.arg(QString(), time));
    return words.arg(metrics.elidedText(name, Qt::ElideMiddle, rest), time);
}

} // namespace

QString ChannelDelegate::symbolOf(PushRadar::ChannelKind kind)
{
    switch (kind) {
    case PushRadar::ChannelKind::Private:
        return QStringLiteral("private");
    case PushRadar::ChannelKind::Presence:
        return QStringLiteral("presence");
    case PushRadar::ChannelKind::Public:
        break;
    }
    return QStringLiteral("public");
}

QFont ChannelDelegate::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
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
    const auto kind = index.data(ChannelsModel::KindRole).value<PushRadar::ChannelKind>();
    const int textLeft = row.left() + Inset + KindSide + Inset;
    const QFontMetrics metrics(option.font);
    const QFont small = ChannelDelegate::smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const int top = firstLineTop(option);
    int right = row.right() - Inset;

    paintSymbol(*painter,
                place(QRect(row.left() + Inset, top + (metrics.height() - KindSide) / 2, KindSide,
                            KindSide)),
                ChannelDelegate::symbolOf(kind), selected ? tones.accent : tones.muted);

    // What the editor stands over would look out around it.
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isEdited = view && view->indexWidget(index);
    if (const int unseen = index.data(ChannelsModel::UnseenRole).toInt(); unseen > 0 && !isEdited) {
        const QString count = unseen > 999 ? QStringLiteral("999+") : QString::number(unseen);
        painter->setFont(small);
        const int width =
            qMax(smallMetrics.horizontalAdvance(count) + 12, smallMetrics.height() + 2);
        const QRect badge =
            place(QRect(right - width, row.center().y() - smallMetrics.height() / 2 - 1, width,
                        smallMetrics.height() + 2));
        painter->setPen(Qt::NoPen);
        painter->setBrush(tones.accent);
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter->setPen(option.palette.color(QPalette::HighlightedText));
        painter->drawText(badge, Qt::AlignCenter, count);
        right -= width + Inset;
    }
    const int secondWidth = right - textLeft;
    if (index.data(ChannelsModel::PinnedRole).toBool() && !isEdited) {
        constexpr int PinSide = 12;
        paintSymbol(*painter, place(QRect(right - PinSide, top + 2, PinSide, PinSide)),
                    QStringLiteral("pin"), tones.muted);
        right -= PinSide + 4;
    }

    const int width = right - textLeft;
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QString name = index.data(ChannelsModel::NameRole).toString();
    const QString label = index.data(ChannelsModel::LabelRole).toString();
    painter->drawText(place(QRect(textLeft, top, width, metrics.height())), align,
                      label.isEmpty() ? metrics.elidedText(name, Qt::ElideMiddle, width)
                                      : metrics.elidedText(label, Qt::ElideRight, width));
    painter->setFont(small);
    painter->setPen(tones.muted);
    const QString since = timeAgo(index.data(ChannelsModel::LastUsedRole).toDateTime(),
                                  QDateTime::currentDateTimeUtc());
    const QString second = label.isEmpty()
        ? smallMetrics.elidedText(tr("%1 · %2", "kind of channel, when it was last used")
                                      .arg(ChannelsModel::kindText(kind), since),
                                  Qt::ElideRight, secondWidth)
        : nameAndTime(name, since, smallMetrics, secondWidth);
    painter->drawText(place(QRect(textLeft, top + metrics.height() + LineGap, secondWidth,
                                  smallMetrics.height())),
                      align, second);
    painter->restore();
}

QSize ChannelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120,
            QFontMetrics(option.font).height() + LineGap
                + QFontMetrics(ChannelDelegate::smallFont(option.font)).height() + 14};
}

QWidget *ChannelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    const QString name = index.data(ChannelsModel::NameRole).toString();
    auto *editor = new QLineEdit(parent);
    editor->setPlaceholderText(name);
    editor->setAccessibleName(tr("Label of %1").arg(name));
    return editor;
}

void ChannelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is typed stays when something arrives on the channel meanwhile.
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(ChannelsModel::LabelRole).toString());
}

void ChannelDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), ChannelsModel::LabelRole);
}

void ChannelDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    // Over the first line, so that the name stays in sight below it.
    QRect rect = option.rect.adjusted(2 + Inset + KindSide, 1, -4, 0);
    rect.setBottom(firstLineTop(option) + QFontMetrics(option.font).height() + LineGap - 1);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, rect));
}

QString timeAgo(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 10)
        return ChannelDelegate::tr("just now");
    if (seconds < 60)
        return ChannelDelegate::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return ChannelDelegate::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return ChannelDelegate::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace RadarDesk::gui

#include "moc_channeldelegate.cpp"
