; of f47df10bd51267a4969a0d1205f77581
; returns int64


define i32 @clusterer_duplicates_kernels_repeated(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.begins.0, ptr %arg.begins.1, i64 %arg.begins.2, i64 %arg.begins.3, ptr %arg.begins.4, i64 %arg.begins.5.0, i64 %arg.begins.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.lift, i64 %arg.part, i64 %arg.part_bits, i64 %arg.row_bits, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B140.endif.lr.ph:
  %.113 = shl i64 %arg.seen.5.0, 5
  %.114 = add i64 %.113, -1
  %.336364.not = icmp slt i64 %arg.rows.5.0, 1
  %.660 = sub i64 63, %arg.part_bits
  %0 = shl nsw i64 -1, %arg.row_bits
  br i1 %.336364.not, label %B696, label %B200.endif.us.us

B200.endif.us399.1:                               ; preds = %B198.loopexit.us.us, %B198.loopexit.us419.1
  %n.3.1367.us.1 = phi i64 [ %n.2.2.lcssa.us.1, %B198.loopexit.us419.1 ], [ 0, %B198.loopexit.us.us ]
  %.342359365.us401.1 = phi i64 [ %.349.us403.1, %B198.loopexit.us419.1 ], [ 0, %B198.loopexit.us.us ]
  %.349.us403.1 = add nuw nsw i64 %.342359365.us401.1, 1
  %1 = getelementptr i64, ptr %arg.rows.4, i64 %.342359365.us401.1
  %.413.us407.1 = load i64, ptr %1, align 8
  %.427.us408.1 = icmp slt i64 %.413.us407.1, 0
  %.428.us409.1 = select i1 %.427.us408.1, i64 %arg.begins.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.begins.4, i64 %.413.us407.1
  %.442.us410.1 = getelementptr i64, ptr %2, i64 %.428.us409.1
  %.443.us411.1 = load i64, ptr %.442.us410.1, align 8
  %.489.us412.1 = select i1 %.427.us408.1, i64 %arg.ends.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.ends.4, i64 %.413.us407.1
  %.503.us413.1 = getelementptr i64, ptr %3, i64 %.489.us412.1
  %.504.us414.1 = load i64, ptr %.503.us413.1, align 8
  %.541.us415.1 = sub i64 %.504.us414.1, %.443.us411.1
  %.584350.us418.not.1 = icmp slt i64 %.541.us415.1, 1
  br i1 %.584350.us418.not.1, label %B198.loopexit.us419.1, label %B284.us.1

B284.us.1:                                        ; preds = %B200.endif.us399.1, %B697.us.1
  %n.2.2353.us.1 = phi i64 [ %n.5.3.us.1, %B697.us.1 ], [ %n.3.1367.us.1, %B200.endif.us399.1 ]
  %.583348352.us.1 = phi i64 [ %.593.us.1, %B697.us.1 ], [ %.541.us415.1, %B200.endif.us399.1 ]
  %.590349351.us.1 = phi i64 [ %.597.us.1, %B697.us.1 ], [ %.443.us411.1, %B200.endif.us399.1 ]
  %.593.us.1 = add nsw i64 %.583348352.us.1, -1
  %.597.us.1 = add i64 %.590349351.us.1, 1
  %.635.us.1 = icmp slt i64 %.590349351.us.1, 0
  %.636.us.1 = select i1 %.635.us.1, i64 %arg.values.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.values.4, i64 %.590349351.us.1
  %.650.us.1 = getelementptr i64, ptr %4, i64 %.636.us.1
  %.651.us.1 = load i64, ptr %.650.us.1, align 8
  %.653.us.1 = shl i64 %.651.us.1, %arg.lift
  %.658.us.1 = lshr i64 %.653.us.1, 1
  %.661.us.1 = lshr i64 %.658.us.1, %.660
  %.663.not.us.1 = icmp eq i64 %.661.us.1, %arg.part
  br i1 %.663.not.us.1, label %B386.us.1, label %B697.us.1

B386.us.1:                                        ; preds = %B284.us.1
  %.676.us.1 = lshr exact i64 %.653.us.1, %arg.lift
  %.678.us.1 = and i64 %.676.us.1, %.114
  %.683.us.1 = lshr i64 %.678.us.1, 5
  %.709.us.1 = getelementptr i64, ptr %arg.seen.4, i64 %.683.us.1
  %.710.us.1 = load i64, ptr %.709.us.1, align 8
  %.715.us.1 = shl i64 %.676.us.1, 1
  %.716.us.1 = and i64 %.715.us.1, 62
  %5 = shl nuw i64 2, %.716.us.1
  %6 = and i64 %.710.us.1, %5
  %.737.not.us.1 = icmp eq i64 %6, 0
  br i1 %.737.not.us.1, label %B697.us.1, label %B526.us.1

B526.us.1:                                        ; preds = %B386.us.1
  %.745.us.1 = and i64 %.653.us.1, %0
  %.747.us.1 = or i64 %.745.us.1, %.342359365.us401.1
  %.762.us.1 = icmp slt i64 %n.2.2353.us.1, 0
  %.763.us.1 = select i1 %.762.us.1, i64 %arg.out.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.out.4, i64 %n.2.2353.us.1
  %.777.us.1 = getelementptr i64, ptr %7, i64 %.763.us.1
  store i64 %.747.us.1, ptr %.777.us.1, align 8
  %.780.us.1 = add nsw i64 %n.2.2353.us.1, 1
  br label %B697.us.1

B697.us.1:                                        ; preds = %B526.us.1, %B386.us.1, %B284.us.1
  %n.5.3.us.1 = phi i64 [ %n.2.2353.us.1, %B386.us.1 ], [ %n.2.2353.us.1, %B284.us.1 ], [ %.780.us.1, %B526.us.1 ]
  %.584.us.1 = icmp samesign ugt i64 %.583348352.us.1, 1
  br i1 %.584.us.1, label %B284.us.1, label %B198.loopexit.us419.1

B198.loopexit.us419.1:                            ; preds = %B697.us.1, %B200.endif.us399.1
  %n.2.2.lcssa.us.1 = phi i64 [ %n.3.1367.us.1, %B200.endif.us399.1 ], [ %n.5.3.us.1, %B697.us.1 ]
  %exitcond.1.not = icmp eq i64 %arg.rows.5.0, %.349.us403.1
  br i1 %exitcond.1.not, label %B696, label %B200.endif.us399.1

B200.endif.us.us:                                 ; preds = %B140.endif.lr.ph, %B198.loopexit.us.us
  %.342359365.us.us = phi i64 [ %.349.us.us, %B198.loopexit.us.us ], [ 0, %B140.endif.lr.ph ]
  %.349.us.us = add nuw nsw i64 %.342359365.us.us, 1
  %8 = getelementptr i64, ptr %arg.rows.4, i64 %.342359365.us.us
  %.413.us.us = load i64, ptr %8, align 8
  %.427.us.us = icmp slt i64 %.413.us.us, 0
  %.428.us.us = select i1 %.427.us.us, i64 %arg.begins.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.begins.4, i64 %.413.us.us
  %.442.us.us = getelementptr i64, ptr %9, i64 %.428.us.us
  %.443.us.us = load i64, ptr %.442.us.us, align 8
  %.489.us.us = select i1 %.427.us.us, i64 %arg.ends.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.ends.4, i64 %.413.us.us
  %.503.us.us = getelementptr i64, ptr %10, i64 %.489.us.us
  %.504.us.us = load i64, ptr %.503.us.us, align 8
  %.541.us.us = sub i64 %.504.us.us, %.443.us.us
  %.584350.us.us.not = icmp slt i64 %.541.us.us, 1
  br i1 %.584350.us.us.not, label %B198.loopexit.us.us, label %B284.us.us.us

B198.loopexit.us.us:                              ; preds = %B697.us.us.us, %B200.endif.us.us
  %exitcond438.not = icmp eq i64 %arg.rows.5.0, %.349.us.us
  br i1 %exitcond438.not, label %B200.endif.us399.1, label %B200.endif.us.us

B284.us.us.us:                                    ; preds = %B200.endif.us.us, %B697.us.us.us
  %.583348352.us.us.us = phi i64 [ %.593.us.us.us, %B697.us.us.us ], [ %.541.us.us, %B200.endif.us.us ]
  %.590349351.us.us.us = phi i64 [ %.597.us.us.us, %B697.us.us.us ], [ %.443.us.us, %B200.endif.us.us ]
  %.593.us.us.us = add nsw i64 %.583348352.us.us.us, -1
  %.597.us.us.us = add i64 %.590349351.us.us.us, 1
  %.635.us.us.us = icmp slt i64 %.590349351.us.us.us, 0
  %.636.us.us.us = select i1 %.635.us.us.us, i64 %arg.values.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.values.4, i64 %.590349351.us.us.us
  %.650.us.us.us = getelementptr i64, ptr %11, i64 %.636.us.us.us
  %.651.us.us.us = load i64, ptr %.650.us.us.us, align 8
  %.653.us.us.us = shl i64 %.651.us.us.us, %arg.lift
  %.658.us.us.us = lshr i64 %.653.us.us.us, 1
  %.661.us.us.us = lshr i64 %.658.us.us.us, %.660
  %.663.not.us.us.us = icmp eq i64 %.661.us.us.us, %arg.part
  br i1 %.663.not.us.us.us, label %B386.us.us.us, label %B697.us.us.us

B386.us.us.us:                                    ; preds = %B284.us.us.us
  %.676.us.us.us = lshr exact i64 %.653.us.us.us, %arg.lift
  %.678.us.us.us = and i64 %.676.us.us.us, %.114
  %.683.us.us.us = lshr i64 %.678.us.us.us, 5
  %.709.us.us.us = getelementptr i64, ptr %arg.seen.4, i64 %.683.us.us.us
  %.710.us.us.us = load i64, ptr %.709.us.us.us, align 8
  %.715.us.us.us = shl i64 %.676.us.us.us, 1
  %.716.us.us.us = and i64 %.715.us.us.us, 62
  %.805.us.us.us = lshr i64 %.710.us.us.us, %.716.us.us.us
  %.806.us.us.us = shl i64 %.805.us.us.us, 1
  %reass.add.us.us.us = and i64 %.806.us.us.us, 2
  %.808.us.us.us = or disjoint i64 %reass.add.us.us.us, 1
  %.810.us.us.us = shl nuw i64 %.808.us.us.us, %.716.us.us.us
  %.814.us.us.us = or i64 %.810.us.us.us, %.710.us.us.us
  store i64 %.814.us.us.us, ptr %.709.us.us.us, align 8
  br label %B697.us.us.us

B697.us.us.us:                                    ; preds = %B386.us.us.us, %B284.us.us.us
  %.584.us.us.us = icmp samesign ugt i64 %.583348352.us.us.us, 1
  br i1 %.584.us.us.us, label %B284.us.us.us, label %B198.loopexit.us.us

B696:                                             ; preds = %B198.loopexit.us419.1, %B140.endif.lr.ph
  %n.4.0.lcssa = phi i64 [ 0, %B140.endif.lr.ph ], [ %n.2.2.lcssa.us.1, %B198.loopexit.us419.1 ]
  store i64 %n.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
}
